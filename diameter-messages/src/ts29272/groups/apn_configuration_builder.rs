// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, DiameterIdentity, List, OctetString, Utf8String,
};
use crate::rfc5447::Mip6AgentInfo;
use crate::ts29272::{
    Ambr, ApnConfiguration, EpsSubscribedQosProfile, EthernetPdnTypeIndicator,
    Interworking5gsIndicator, LipaPermission, NonIpPdnTypeIndicator, PdnGwAllocationType,
    PdnType, RdsIndicator, SiptoPermission, SpecificApnInfo, VplmnDynamicAddressAllowed,
    WlanOffloadability, required,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`ApnConfiguration`]. `build` exists once all that is required is set:
/// Context-Identifier, PDN-Type, Service-Selection.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ApnConfigurationBuilder<R = (Unset, Unset, Unset)> {
    required: R,
    optional: ApnConfigurationOptional,
}

impl ApnConfigurationBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C> ApnConfigurationBuilder<(A, B, C)> {
    /// Sets Context-Identifier (required).
    pub fn context_identifier(
        self,
        value: u32,
    ) -> ApnConfigurationBuilder<(Set<u32>, B, C)> {
        let (_, b, c) = self.required;
        ApnConfigurationBuilder {
            required: (Set(value), b, c),
            optional: self.optional,
        }
    }

    /// Sets PDN-Type (required).
    pub fn pdn_type(
        self,
        value: impl Into<PdnType>,
    ) -> ApnConfigurationBuilder<(A, Set<PdnType>, C)> {
        let (a, _, c) = self.required;
        ApnConfigurationBuilder {
            required: (a, Set(value.into()), c),
            optional: self.optional,
        }
    }

    /// Sets Service-Selection (required).
    pub fn service_selection(
        self,
        value: impl Into<Utf8String>,
    ) -> ApnConfigurationBuilder<(A, B, Set<Utf8String>)> {
        let (a, b, _) = self.required;
        ApnConfigurationBuilder {
            required: (a, b, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ApnConfiguration
    where
        A: required::ContextIdentifier<u32>,
        B: required::PdnType<PdnType>,
        C: required::ServiceSelection<Utf8String>,
    {
        let (a, b, c) = self.required;
        ApnConfiguration {
            context_identifier: a.value(),
            served_party_ip_address: self.optional.served_party_ip_address,
            pdn_type: b.value(),
            service_selection: c.value(),
            eps_subscribed_qos_profile: self.optional.eps_subscribed_qos_profile,
            vplmn_dynamic_address_allowed: self.optional.vplmn_dynamic_address_allowed,
            mip6_agent_info: self.optional.mip6_agent_info,
            visited_network_identifier: self.optional.visited_network_identifier,
            pdn_gw_allocation_type: self.optional.pdn_gw_allocation_type,
            three_gpp_charging_characteristics: self
                .optional
                .three_gpp_charging_characteristics,
            ambr: self.optional.ambr,
            specific_apn_info: self.optional.specific_apn_info,
            apn_oi_replacement: self.optional.apn_oi_replacement,
            sipto_permission: self.optional.sipto_permission,
            lipa_permission: self.optional.lipa_permission,
            restoration_priority: self.optional.restoration_priority,
            sipto_local_network_permission: self.optional.sipto_local_network_permission,
            wlan_offloadability: self.optional.wlan_offloadability,
            non_ip_pdn_type_indicator: self.optional.non_ip_pdn_type_indicator,
            non_ip_data_delivery_mechanism: self.optional.non_ip_data_delivery_mechanism,
            scef_id: self.optional.scef_id,
            scef_realm: self.optional.scef_realm,
            preferred_data_mode: self.optional.preferred_data_mode,
            pdn_connection_continuity: self.optional.pdn_connection_continuity,
            rds_indicator: self.optional.rds_indicator,
            interworking_5gs_indicator: self.optional.interworking_5gs_indicator,
            ethernet_pdn_type_indicator: self.optional.ethernet_pdn_type_indicator,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an APN-Configuration may carry but need not.
#[derive(Clone, Debug, Default)]
struct ApnConfigurationOptional {
    served_party_ip_address: List<Address, 0, 2>,
    eps_subscribed_qos_profile: Option<EpsSubscribedQosProfile>,
    vplmn_dynamic_address_allowed: Option<VplmnDynamicAddressAllowed>,
    mip6_agent_info: Option<Mip6AgentInfo>,
    visited_network_identifier: Option<OctetString>,
    pdn_gw_allocation_type: Option<PdnGwAllocationType>,
    three_gpp_charging_characteristics: Option<Utf8String>,
    ambr: Option<Ambr>,
    specific_apn_info: Vec<SpecificApnInfo>,
    apn_oi_replacement: Option<Utf8String>,
    sipto_permission: Option<SiptoPermission>,
    lipa_permission: Option<LipaPermission>,
    restoration_priority: Option<u32>,
    sipto_local_network_permission: Option<u32>,
    wlan_offloadability: Option<WlanOffloadability>,
    non_ip_pdn_type_indicator: Option<NonIpPdnTypeIndicator>,
    non_ip_data_delivery_mechanism: Option<u32>,
    scef_id: Option<DiameterIdentity>,
    scef_realm: Option<DiameterIdentity>,
    preferred_data_mode: Option<u32>,
    pdn_connection_continuity: Option<u32>,
    rds_indicator: Option<RdsIndicator>,
    interworking_5gs_indicator: Option<Interworking5gsIndicator>,
    ethernet_pdn_type_indicator: Option<EthernetPdnTypeIndicator>,
    additional_avps: AdditionalAvps,
}

impl<R> ApnConfigurationBuilder<R> {
    /// Sets all Served-Party-IP-Address.
    pub fn served_party_ip_address(
        mut self,
        value: impl Into<List<Address, 0, 2>>,
    ) -> Self {
        self.optional.served_party_ip_address = value.into();
        self
    }

    /// Sets EPS-Subscribed-QoS-Profile.
    pub fn eps_subscribed_qos_profile(
        mut self,
        value: impl Into<EpsSubscribedQosProfile>,
    ) -> Self {
        self.optional.eps_subscribed_qos_profile = Some(value.into());
        self
    }

    /// Sets VPLMN-Dynamic-Address-Allowed.
    pub fn vplmn_dynamic_address_allowed(
        mut self,
        value: impl Into<VplmnDynamicAddressAllowed>,
    ) -> Self {
        self.optional.vplmn_dynamic_address_allowed = Some(value.into());
        self
    }

    /// Sets MIP6-Agent-Info.
    pub fn mip6_agent_info(mut self, value: impl Into<Mip6AgentInfo>) -> Self {
        self.optional.mip6_agent_info = Some(value.into());
        self
    }

    /// Sets Visited-Network-Identifier.
    pub fn visited_network_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.visited_network_identifier = Some(value.into());
        self
    }

    /// Sets PDN-GW-Allocation-Type.
    pub fn pdn_gw_allocation_type(
        mut self,
        value: impl Into<PdnGwAllocationType>,
    ) -> Self {
        self.optional.pdn_gw_allocation_type = Some(value.into());
        self
    }

    /// Sets 3GPP-Charging-Characteristics.
    pub fn three_gpp_charging_characteristics(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.optional.three_gpp_charging_characteristics = Some(value.into());
        self
    }

    /// Sets AMBR.
    pub fn ambr(mut self, value: impl Into<Ambr>) -> Self {
        self.optional.ambr = Some(value.into());
        self
    }

    /// Adds one Specific-APN-Info.
    pub fn specific_apn_info(mut self, value: impl Into<SpecificApnInfo>) -> Self {
        append(&mut self.optional.specific_apn_info, value.into());
        self
    }

    /// Adds any number of Specific-APN-Info.
    pub fn specific_apn_infos(
        mut self,
        values: impl IntoIterator<Item = impl Into<SpecificApnInfo>>,
    ) -> Self {
        self.optional.specific_apn_info.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets APN-OI-Replacement.
    pub fn apn_oi_replacement(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.apn_oi_replacement = Some(value.into());
        self
    }

    /// Sets SIPTO-Permission.
    pub fn sipto_permission(mut self, value: impl Into<SiptoPermission>) -> Self {
        self.optional.sipto_permission = Some(value.into());
        self
    }

    /// Sets LIPA-Permission.
    pub fn lipa_permission(mut self, value: impl Into<LipaPermission>) -> Self {
        self.optional.lipa_permission = Some(value.into());
        self
    }

    /// Sets Restoration-Priority.
    pub fn restoration_priority(mut self, value: u32) -> Self {
        self.optional.restoration_priority = Some(value);
        self
    }

    /// Sets SIPTO-Local-Network-Permission.
    pub fn sipto_local_network_permission(mut self, value: u32) -> Self {
        self.optional.sipto_local_network_permission = Some(value);
        self
    }

    /// Sets WLAN-offloadability.
    pub fn wlan_offloadability(mut self, value: impl Into<WlanOffloadability>) -> Self {
        self.optional.wlan_offloadability = Some(value.into());
        self
    }

    /// Sets Non-IP-PDN-Type-Indicator.
    pub fn non_ip_pdn_type_indicator(
        mut self,
        value: impl Into<NonIpPdnTypeIndicator>,
    ) -> Self {
        self.optional.non_ip_pdn_type_indicator = Some(value.into());
        self
    }

    /// Sets Non-IP-Data-Delivery-Mechanism.
    pub fn non_ip_data_delivery_mechanism(mut self, value: u32) -> Self {
        self.optional.non_ip_data_delivery_mechanism = Some(value);
        self
    }

    /// Sets SCEF-ID.
    pub fn scef_id(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.scef_id = Some(value.into());
        self
    }

    /// Sets SCEF-Realm.
    pub fn scef_realm(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.scef_realm = Some(value.into());
        self
    }

    /// Sets Preferred-Data-Mode.
    pub fn preferred_data_mode(mut self, value: u32) -> Self {
        self.optional.preferred_data_mode = Some(value);
        self
    }

    /// Sets PDN-Connection-Continuity.
    pub fn pdn_connection_continuity(mut self, value: u32) -> Self {
        self.optional.pdn_connection_continuity = Some(value);
        self
    }

    /// Sets RDS-Indicator.
    pub fn rds_indicator(mut self, value: impl Into<RdsIndicator>) -> Self {
        self.optional.rds_indicator = Some(value.into());
        self
    }

    /// Sets Interworking-5GS-Indicator.
    pub fn interworking_5gs_indicator(
        mut self,
        value: impl Into<Interworking5gsIndicator>,
    ) -> Self {
        self.optional.interworking_5gs_indicator = Some(value.into());
        self
    }

    /// Sets Ethernet-PDN-Type-Indicator.
    pub fn ethernet_pdn_type_indicator(
        mut self,
        value: impl Into<EthernetPdnTypeIndicator>,
    ) -> Self {
        self.optional.ethernet_pdn_type_indicator = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
