// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, Avps, Contents, DiameterIdentity, Encoder, Grammar, Group,
    Item, OctetString, Place, Utf8String,
};
use crate::rfc5778;
use crate::ts29061;
use crate::ts32299;
use crate::ts29272::{
    Ambr, LipaPermission, SiptoPermission, VplmnDynamicAddressAllowed, avp,
};
use super::pdp_context_builder::{PdpContextBuilder, PdpContextOptional};

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
pub struct PdpContext {
    /// Context-Identifier (1423/10415), Unsigned32; 3GPP TS 29.272, 7.3.27.
    pub context_identifier: u32,
    /// PDP-Type (1470/10415), OctetString; 3GPP TS 29.272, 7.3.75.
    pub pdp_type: OctetString,
    /// PDP-Address (1227/10415), Address; 3GPP TS 32.299, 7.2.
    pub pdp_address: Option<Address>,
    /// QoS-Subscribed (1404/10415), OctetString; 3GPP TS 29.272, 7.3.77.
    pub qos_subscribed: OctetString,
    /// VPLMN-Dynamic-Address-Allowed (1432/10415), Enumerated; 3GPP TS 29.272, 7.3.38.
    pub vplmn_dynamic_address_allowed: Option<VplmnDynamicAddressAllowed>,
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    pub service_selection: Utf8String,
    /// 3GPP-Charging-Characteristics (13/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    pub three_gpp_charging_characteristics: Option<Utf8String>,
    /// Ext-PDP-Type (1620/10415), OctetString; 3GPP TS 29.272, 7.3.75A.
    pub ext_pdp_type: Option<OctetString>,
    /// Ext-PDP-Address (1621/10415), Address; 3GPP TS 29.272, 7.3.129.
    pub ext_pdp_address: Option<Address>,
    /// AMBR (1435/10415), Grouped; 3GPP TS 29.272, 7.3.41.
    pub ambr: Option<Ambr>,
    /// APN-OI-Replacement (1427/10415), UTF8String; 3GPP TS 29.272, 7.3.32.
    pub apn_oi_replacement: Option<Utf8String>,
    /// SIPTO-Permission (1613/10415), Enumerated; 3GPP TS 29.272, 7.3.135.
    pub sipto_permission: Option<SiptoPermission>,
    /// LIPA-Permission (1618/10415), Enumerated; 3GPP TS 29.272, 7.3.133.
    pub lipa_permission: Option<LipaPermission>,
    /// Restoration-Priority (1663/10415), Unsigned32; 3GPP TS 29.272, 7.3.174.
    pub restoration_priority: Option<u32>,
    /// SIPTO-Local-Network-Permission (1665/10415), Unsigned32; 3GPP TS 29.272, 7.3.176.
    pub sipto_local_network_permission: Option<u32>,
    /// Non-IP-Data-Delivery-Mechanism (1682/10415), Unsigned32; 3GPP TS 29.272, 7.3.205.
    pub non_ip_data_delivery_mechanism: Option<u32>,
    /// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.272, 7.3.1.
    pub scef_id: Option<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl PdpContext {
    /// Starts building the AVPs of a PDP-Context.
    pub fn builder() -> PdpContextBuilder {
        PdpContextBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (
            context_identifier,
            pdp_type,
            qos_subscribed,
            service_selection,
        ): (u32, OctetString, OctetString, Utf8String),
        optional: PdpContextOptional,
    ) -> Self {
        Self {
            context_identifier,
            pdp_type,
            pdp_address: optional.pdp_address,
            qos_subscribed,
            vplmn_dynamic_address_allowed: optional.vplmn_dynamic_address_allowed,
            service_selection,
            three_gpp_charging_characteristics: optional
                .three_gpp_charging_characteristics,
            ext_pdp_type: optional.ext_pdp_type,
            ext_pdp_address: optional.ext_pdp_address,
            ambr: optional.ambr,
            apn_oi_replacement: optional.apn_oi_replacement,
            sipto_permission: optional.sipto_permission,
            lipa_permission: optional.lipa_permission,
            restoration_priority: optional.restoration_priority,
            sipto_local_network_permission: optional.sipto_local_network_permission,
            non_ip_data_delivery_mechanism: optional.non_ip_data_delivery_mechanism,
            scef_id: optional.scef_id,
            additional_avps: optional.additional_avps,
        }
    }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut context_identifier = None;
        let mut pdp_type = None;
        let mut qos_subscribed = None;
        let mut service_selection = None;
        let mut optional = PdpContextOptional::default();
        while let Some(key) = received.next() {
            match key {
                (10415, 1423) => received.one(0, &mut context_identifier),
                (10415, 1470) => received.one(1, &mut pdp_type),
                (10415, 1227) => received.one(2, &mut optional.pdp_address),
                (10415, 1404) => received.one(3, &mut qos_subscribed),
                (10415, 1432) => {
                    received.one(4, &mut optional.vplmn_dynamic_address_allowed)
                }
                (0, 493) => received.one(5, &mut service_selection),
                (10415, 13) => {
                    received.one(6, &mut optional.three_gpp_charging_characteristics)
                }
                (10415, 1620) => received.one(7, &mut optional.ext_pdp_type),
                (10415, 1621) => received.one(8, &mut optional.ext_pdp_address),
                (10415, 1435) => received.one(9, &mut optional.ambr),
                (10415, 1427) => received.one(10, &mut optional.apn_oi_replacement),
                (10415, 1613) => received.one(11, &mut optional.sipto_permission),
                (10415, 1618) => received.one(12, &mut optional.lipa_permission),
                (10415, 1663) => received.one(13, &mut optional.restoration_priority),
                (10415, 1665) => {
                    received.one(14, &mut optional.sipto_local_network_permission)
                }
                (10415, 1682) => {
                    received.one(15, &mut optional.non_ip_data_delivery_mechanism)
                }
                (10415, 3125) => received.one(16, &mut optional.scef_id),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &context_identifier);
        received.required(1, &pdp_type);
        received.required(3, &qos_subscribed);
        received.required(5, &service_selection);
        let required = (
            context_identifier?,
            pdp_type?,
            qos_subscribed?,
            service_selection?,
        );
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::CONTEXT_IDENTIFIER, &self.context_identifier);
        encoder.one(&avp::PDP_TYPE, &self.pdp_type);
        encoder.optional(&ts32299::avp::PDP_ADDRESS, &self.pdp_address);
        encoder.one(&avp::QOS_SUBSCRIBED, &self.qos_subscribed);
        encoder
            .optional(
                &avp::VPLMN_DYNAMIC_ADDRESS_ALLOWED,
                &self.vplmn_dynamic_address_allowed,
            );
        encoder.one(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        encoder
            .optional(
                &ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS,
                &self.three_gpp_charging_characteristics,
            );
        encoder.optional(&avp::EXT_PDP_TYPE, &self.ext_pdp_type);
        encoder.optional(&avp::EXT_PDP_ADDRESS, &self.ext_pdp_address);
        encoder.optional(&avp::AMBR, &self.ambr);
        encoder.optional(&avp::APN_OI_REPLACEMENT, &self.apn_oi_replacement);
        encoder.optional(&avp::SIPTO_PERMISSION, &self.sipto_permission);
        encoder.optional(&avp::LIPA_PERMISSION, &self.lipa_permission);
        encoder.optional(&avp::RESTORATION_PRIORITY, &self.restoration_priority);
        encoder
            .optional(
                &avp::SIPTO_LOCAL_NETWORK_PERMISSION,
                &self.sipto_local_network_permission,
            );
        encoder
            .optional(
                &avp::NON_IP_DATA_DELIVERY_MECHANISM,
                &self.non_ip_data_delivery_mechanism,
            );
        encoder.optional(&avp::SCEF_ID, &self.scef_id);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}
