// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{
    AdditionalAvps, Address, DiameterIdentity, Grammar, Group, Item, List, OctetString,
    Utf8String,
};
use crate::required;
use crate::rfc5447;
use crate::rfc5778;
use crate::ts29061;
use crate::ts32299;
use crate::rfc5447::Mip6AgentInfo;
use crate::ts29272::{
    Ambr, EpsSubscribedQosProfile, EthernetPdnTypeIndicator, Interworking5gsIndicator,
    LipaPermission, NonIpPdnTypeIndicator, PdnGwAllocationType, PdnType, RdsIndicator,
    SiptoPermission, SpecificApnInfo, VplmnDynamicAddressAllowed, WlanOffloadability, avp,
};

/// One APN the user may use. The two Served-Party-IP-Address AVPs are one address of each family.
///
/// ```text
/// APN-Configuration ::= < AVP Header: 1430 10415 >
///                       { Context-Identifier }
///                    *2 [ Served-Party-IP-Address ]
///                       { PDN-Type }
///                       { Service-Selection }
///                       [ EPS-Subscribed-QoS-Profile ]
///                       [ VPLMN-Dynamic-Address-Allowed ]
///                       [ MIP6-Agent-Info ]
///                       [ Visited-Network-Identifier ]
///                       [ PDN-GW-Allocation-Type ]
///                       [ 3GPP-Charging-Characteristics ]
///                       [ AMBR ]
///                     * [ Specific-APN-Info ]
///                       [ APN-OI-Replacement ]
///                       [ SIPTO-Permission ]
///                       [ LIPA-Permission ]
///                       [ Restoration-Priority ]
///                       [ SIPTO-Local-Network-Permission ]
///                       [ WLAN-offloadability ]
///                       [ Non-IP-PDN-Type-Indicator ]
///                       [ Non-IP-Data-Delivery-Mechanism ]
///                       [ SCEF-ID ]
///                       [ SCEF-Realm ]
///                       [ Preferred-Data-Mode ]
///                       [ PDN-Connection-Continuity ]
///                       [ RDS-Indicator ]
///                       [ Interworking-5GS-Indicator ]
///                       [ Ethernet-PDN-Type-Indicator ]
///                     * [ AVP ]
/// ```
///
/// AVP code 1430 of vendor 10415, 3GPP TS 29.272, 7.3.35.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApnConfiguration {
    /// Context-Identifier (1423/10415), Unsigned32; 3GPP TS 29.272, 7.3.27.
    /// Identifies an APN configuration or PDP context among those of one user.
    pub context_identifier: u32,
    /// Served-Party-IP-Address (848/10415), Address; 3GPP TS 32.299, 7.2.
    /// An IP address of the served user, with its address family in front.
    pub served_party_ip_address: List<Address, 0, 2>,
    /// PDN-Type (1456/10415), Enumerated; 3GPP TS 29.272, 7.3.62.
    pub pdn_type: PdnType,
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    /// The name of the service or network the user wants: in 3GPP the APN, without operator identifier.
    /// "\*" is the wildcard APN of S6a.
    pub service_selection: Utf8String,
    /// EPS-Subscribed-QoS-Profile (1431/10415), Grouped; 3GPP TS 29.272, 7.3.37.
    pub eps_subscribed_qos_profile: Option<EpsSubscribedQosProfile>,
    /// VPLMN-Dynamic-Address-Allowed (1432/10415), Enumerated; 3GPP TS 29.272, 7.3.38.
    pub vplmn_dynamic_address_allowed: Option<VplmnDynamicAddressAllowed>,
    /// MIP6-Agent-Info (486), Grouped; RFC 5447, 4.2.1.
    pub mip6_agent_info: Option<Mip6AgentInfo>,
    /// Visited-Network-Identifier (600/10415), OctetString; 3GPP TS 29.272, 7.3.1.
    pub visited_network_identifier: Option<OctetString>,
    /// PDN-GW-Allocation-Type (1438/10415), Enumerated; 3GPP TS 29.272, 7.3.44.
    pub pdn_gw_allocation_type: Option<PdnGwAllocationType>,
    /// 3GPP-Charging-Characteristics (13/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// The charging characteristics as text, 4 hexadecimal digits.
    pub three_gpp_charging_characteristics: Option<Utf8String>,
    /// AMBR (1435/10415), Grouped; 3GPP TS 29.272, 7.3.41.
    pub ambr: Option<Ambr>,
    /// Specific-APN-Info (1472/10415), Grouped; 3GPP TS 29.272, 7.3.82.
    pub specific_apn_info: Vec<SpecificApnInfo>,
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
    /// WLAN-offloadability (1667/10415), Grouped; 3GPP TS 29.272, 7.3.181.
    pub wlan_offloadability: Option<WlanOffloadability>,
    /// Non-IP-PDN-Type-Indicator (1681/10415), Enumerated; 3GPP TS 29.272, 7.3.204.
    pub non_ip_pdn_type_indicator: Option<NonIpPdnTypeIndicator>,
    /// Non-IP-Data-Delivery-Mechanism (1682/10415), Unsigned32; 3GPP TS 29.272, 7.3.205.
    /// How non-IP data is delivered: 0 through SGi, 1 through the SCEF.
    pub non_ip_data_delivery_mechanism: Option<u32>,
    /// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.272, 7.3.1.
    pub scef_id: Option<DiameterIdentity>,
    /// SCEF-Realm (1684/10415), DiameterIdentity; 3GPP TS 29.272, 7.3.207.
    /// The realm of the SCEF in SCEF-ID.
    pub scef_realm: Option<DiameterIdentity>,
    /// Preferred-Data-Mode (1686/10415), Unsigned32; 3GPP TS 29.272, 7.3.209.
    /// A bit mask: bit 0 user plane, bit 1 control plane preferred.
    pub preferred_data_mode: Option<u32>,
    /// PDN-Connection-Continuity (1690/10415), Unsigned32; 3GPP TS 29.272, 7.3.214.
    /// What becomes of a connection when the terminal moves to or from a narrowband cell.
    pub pdn_connection_continuity: Option<u32>,
    /// RDS-Indicator (1697/10415), Enumerated; 3GPP TS 29.272, 7.3.222.
    pub rds_indicator: Option<RdsIndicator>,
    /// Interworking-5GS-Indicator (1706/10415), Enumerated; 3GPP TS 29.272, 7.3.231.
    pub interworking_5gs_indicator: Option<Interworking5gsIndicator>,
    /// Ethernet-PDN-Type-Indicator (1707/10415), Enumerated; 3GPP TS 29.272, 7.3.232.
    pub ethernet_pdn_type_indicator: Option<EthernetPdnTypeIndicator>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ApnConfiguration {}

static GRAMMAR: Grammar = Grammar {
    name: "APN-Configuration",
    items: &[
        Item::required(avp::CONTEXT_IDENTIFIER.description()),
        Item::optional(ts32299::avp::SERVED_PARTY_IP_ADDRESS.description())
            .times(0, Some(2)),
        Item::required(avp::PDN_TYPE.description()),
        Item::required(rfc5778::avp::SERVICE_SELECTION.description()),
        Item::optional(avp::EPS_SUBSCRIBED_QOS_PROFILE.description()),
        Item::optional(avp::VPLMN_DYNAMIC_ADDRESS_ALLOWED.description()),
        Item::optional(rfc5447::avp::MIP6_AGENT_INFO.description()),
        Item::optional(avp::VISITED_NETWORK_IDENTIFIER.description()),
        Item::optional(avp::PDN_GW_ALLOCATION_TYPE.description()),
        Item::optional(ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS.description()),
        Item::optional(avp::AMBR.description()),
        Item::repeated(avp::SPECIFIC_APN_INFO.description()),
        Item::optional(avp::APN_OI_REPLACEMENT.description()),
        Item::optional(avp::SIPTO_PERMISSION.description()),
        Item::optional(avp::LIPA_PERMISSION.description()),
        Item::optional(avp::RESTORATION_PRIORITY.description()),
        Item::optional(avp::SIPTO_LOCAL_NETWORK_PERMISSION.description()),
        Item::optional(avp::WLAN_OFFLOADABILITY.description()),
        Item::optional(avp::NON_IP_PDN_TYPE_INDICATOR.description()),
        Item::optional(avp::NON_IP_DATA_DELIVERY_MECHANISM.description()),
        Item::optional(avp::SCEF_ID.description()),
        Item::optional(avp::SCEF_REALM.description()),
        Item::optional(avp::PREFERRED_DATA_MODE.description()),
        Item::optional(avp::PDN_CONNECTION_CONTINUITY.description()),
        Item::optional(avp::RDS_INDICATOR.description()),
        Item::optional(avp::INTERWORKING_5GS_INDICATOR.description()),
        Item::optional(avp::ETHERNET_PDN_TYPE_INDICATOR.description()),
        Item::any(),
    ],
};

impl Contents for ApnConfiguration {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 3;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            context_identifier: unread.value(),
            served_party_ip_address: Default::default(),
            pdn_type: unread.value(),
            service_selection: unread.value(),
            eps_subscribed_qos_profile: None,
            vplmn_dynamic_address_allowed: None,
            mip6_agent_info: None,
            visited_network_identifier: None,
            pdn_gw_allocation_type: None,
            three_gpp_charging_characteristics: None,
            ambr: None,
            specific_apn_info: Vec::new(),
            apn_oi_replacement: None,
            sipto_permission: None,
            lipa_permission: None,
            restoration_priority: None,
            sipto_local_network_permission: None,
            wlan_offloadability: None,
            non_ip_pdn_type_indicator: None,
            non_ip_data_delivery_mechanism: None,
            scef_id: None,
            scef_realm: None,
            preferred_data_mode: None,
            pdn_connection_continuity: None,
            rds_indicator: None,
            interworking_5gs_indicator: None,
            ethernet_pdn_type_indicator: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1423) => received.one(0, 0, &mut self.context_identifier),
            (10415, 848) => received.up_to(1, &mut self.served_party_ip_address),
            (10415, 1456) => received.one(2, 1, &mut self.pdn_type),
            (0, 493) => received.one(3, 2, &mut self.service_selection),
            (10415, 1431) => received.optional(4, &mut self.eps_subscribed_qos_profile),
            (10415, 1432) => {
                received.optional(5, &mut self.vplmn_dynamic_address_allowed)
            }
            (0, 486) => received.optional(6, &mut self.mip6_agent_info),
            (10415, 600) => received.optional(7, &mut self.visited_network_identifier),
            (10415, 1438) => received.optional(8, &mut self.pdn_gw_allocation_type),
            (10415, 13) => {
                received.optional(9, &mut self.three_gpp_charging_characteristics)
            }
            (10415, 1435) => received.optional(10, &mut self.ambr),
            (10415, 1472) => received.many(11, &mut self.specific_apn_info),
            (10415, 1427) => received.optional(12, &mut self.apn_oi_replacement),
            (10415, 1613) => received.optional(13, &mut self.sipto_permission),
            (10415, 1618) => received.optional(14, &mut self.lipa_permission),
            (10415, 1663) => received.optional(15, &mut self.restoration_priority),
            (10415, 1665) => {
                received.optional(16, &mut self.sipto_local_network_permission)
            }
            (10415, 1667) => received.optional(17, &mut self.wlan_offloadability),
            (10415, 1681) => received.optional(18, &mut self.non_ip_pdn_type_indicator),
            (10415, 1682) => {
                received.optional(19, &mut self.non_ip_data_delivery_mechanism)
            }
            (10415, 3125) => received.optional(20, &mut self.scef_id),
            (10415, 1684) => received.optional(21, &mut self.scef_realm),
            (10415, 1686) => received.optional(22, &mut self.preferred_data_mode),
            (10415, 1690) => received.optional(23, &mut self.pdn_connection_continuity),
            (10415, 1697) => received.optional(24, &mut self.rds_indicator),
            (10415, 1706) => received.optional(25, &mut self.interworking_5gs_indicator),
            (10415, 1707) => received.optional(26, &mut self.ethernet_pdn_type_indicator),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::CONTEXT_IDENTIFIER, &self.context_identifier);
        avps.many(&ts32299::avp::SERVED_PARTY_IP_ADDRESS, &self.served_party_ip_address);
        avps.one(&avp::PDN_TYPE, &self.pdn_type);
        avps.one(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        avps.optional(
            &avp::EPS_SUBSCRIBED_QOS_PROFILE,
            &self.eps_subscribed_qos_profile,
        );
        avps.optional(
            &avp::VPLMN_DYNAMIC_ADDRESS_ALLOWED,
            &self.vplmn_dynamic_address_allowed,
        );
        avps.optional(&rfc5447::avp::MIP6_AGENT_INFO, &self.mip6_agent_info);
        avps.optional(
            &avp::VISITED_NETWORK_IDENTIFIER,
            &self.visited_network_identifier,
        );
        avps.optional(&avp::PDN_GW_ALLOCATION_TYPE, &self.pdn_gw_allocation_type);
        avps.optional(
            &ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS,
            &self.three_gpp_charging_characteristics,
        );
        avps.optional(&avp::AMBR, &self.ambr);
        avps.many(&avp::SPECIFIC_APN_INFO, &self.specific_apn_info);
        avps.optional(&avp::APN_OI_REPLACEMENT, &self.apn_oi_replacement);
        avps.optional(&avp::SIPTO_PERMISSION, &self.sipto_permission);
        avps.optional(&avp::LIPA_PERMISSION, &self.lipa_permission);
        avps.optional(&avp::RESTORATION_PRIORITY, &self.restoration_priority);
        avps.optional(
            &avp::SIPTO_LOCAL_NETWORK_PERMISSION,
            &self.sipto_local_network_permission,
        );
        avps.optional(&avp::WLAN_OFFLOADABILITY, &self.wlan_offloadability);
        avps.optional(&avp::NON_IP_PDN_TYPE_INDICATOR, &self.non_ip_pdn_type_indicator);
        avps.optional(
            &avp::NON_IP_DATA_DELIVERY_MECHANISM,
            &self.non_ip_data_delivery_mechanism,
        );
        avps.optional(&avp::SCEF_ID, &self.scef_id);
        avps.optional(&avp::SCEF_REALM, &self.scef_realm);
        avps.optional(&avp::PREFERRED_DATA_MODE, &self.preferred_data_mode);
        avps.optional(&avp::PDN_CONNECTION_CONTINUITY, &self.pdn_connection_continuity);
        avps.optional(&avp::RDS_INDICATOR, &self.rds_indicator);
        avps.optional(
            &avp::INTERWORKING_5GS_INDICATOR,
            &self.interworking_5gs_indicator,
        );
        avps.optional(
            &avp::ETHERNET_PDN_TYPE_INDICATOR,
            &self.ethernet_pdn_type_indicator,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ApnConfigurationBuilder<(A, B, C) = (Unset, Unset, Unset), (Set, Set, Set)> builds group ApnConfiguration in Box<ApnConfiguration>, with additional_avps;
    required context_identifier: IntoField<u32>, "Context-Identifier" => (Set, B, C), A: required::ContextIdentifier;
    required pdn_type: IntoField<PdnType>, "PDN-Type" => (A, Set, C), B: required::PdnType;
    required service_selection: IntoField<Utf8String>, "Service-Selection" => (A, B, Set), C: required::ServiceSelection;
    optional served_party_ip_address: IntoField<Address, List<Address, 0, 2>>, "Served-Party-IP-Address";
    optional eps_subscribed_qos_profile: IntoField<EpsSubscribedQosProfile, Option<EpsSubscribedQosProfile>>, "EPS-Subscribed-QoS-Profile";
    optional vplmn_dynamic_address_allowed: IntoField<VplmnDynamicAddressAllowed, Option<VplmnDynamicAddressAllowed>>, "VPLMN-Dynamic-Address-Allowed";
    optional mip6_agent_info: IntoField<Mip6AgentInfo, Option<Mip6AgentInfo>>, "MIP6-Agent-Info";
    optional visited_network_identifier: IntoField<OctetString, Option<OctetString>>, "Visited-Network-Identifier";
    optional pdn_gw_allocation_type: IntoField<PdnGwAllocationType, Option<PdnGwAllocationType>>, "PDN-GW-Allocation-Type";
    optional three_gpp_charging_characteristics: IntoField<Utf8String, Option<Utf8String>>, "3GPP-Charging-Characteristics";
    optional ambr: IntoField<Ambr, Option<Ambr>>, "AMBR";
    optional apn_oi_replacement: IntoField<Utf8String, Option<Utf8String>>, "APN-OI-Replacement";
    optional sipto_permission: IntoField<SiptoPermission, Option<SiptoPermission>>, "SIPTO-Permission";
    optional lipa_permission: IntoField<LipaPermission, Option<LipaPermission>>, "LIPA-Permission";
    optional restoration_priority: IntoField<u32, Option<u32>>, "Restoration-Priority";
    optional sipto_local_network_permission: IntoField<u32, Option<u32>>, "SIPTO-Local-Network-Permission";
    optional wlan_offloadability: IntoField<WlanOffloadability, Option<WlanOffloadability>>, "WLAN-offloadability";
    optional non_ip_pdn_type_indicator: IntoField<NonIpPdnTypeIndicator, Option<NonIpPdnTypeIndicator>>, "Non-IP-PDN-Type-Indicator";
    optional non_ip_data_delivery_mechanism: IntoField<u32, Option<u32>>, "Non-IP-Data-Delivery-Mechanism";
    optional scef_id: IntoIdentity<Option<DiameterIdentity>>, "SCEF-ID";
    optional scef_realm: IntoIdentity<Option<DiameterIdentity>>, "SCEF-Realm";
    optional preferred_data_mode: IntoField<u32, Option<u32>>, "Preferred-Data-Mode";
    optional pdn_connection_continuity: IntoField<u32, Option<u32>>, "PDN-Connection-Continuity";
    optional rds_indicator: IntoField<RdsIndicator, Option<RdsIndicator>>, "RDS-Indicator";
    optional interworking_5gs_indicator: IntoField<Interworking5gsIndicator, Option<Interworking5gsIndicator>>, "Interworking-5GS-Indicator";
    optional ethernet_pdn_type_indicator: IntoField<EthernetPdnTypeIndicator, Option<EthernetPdnTypeIndicator>>, "Ethernet-PDN-Type-Indicator";
    repeated specific_apn_info, specific_apn_infos: IntoField<SpecificApnInfo>, "Specific-APN-Info";
}
