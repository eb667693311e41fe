// @generated from dictionaries/s9.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, DiameterIdentity, List, OctetString, Utf8String,
};
use crate::base::{ProxyInfo, TerminationCause};
use crate::credit_control::{CcRequestType, SubscriptionId, UserEquipmentInfo};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::s9::{CreditControlRequest, required};
use crate::ts29212::{
    EventTrigger, IpCanType, NetworkRequestSupport, PacketFilterInformation,
    PacketFilterOperation, QosInformation, QosNegotiation, QosRuleReport, QosUpgrade,
    RatType,
};
use crate::ts29215::{MultipleBberfAction, SubsessionEnforcementInfo};
use crate::ts29229::SupportedFeatures;
use crate::ts32299::UserCsgInformation;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`CreditControlRequest`]. `build` exists once all that is required is set: Session-Id,
/// Origin-Host, Origin-Realm, Destination-Realm, CC-Request-Type, CC-Request-Number.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct CreditControlRequestBuilder<
    R = (Unset, Set<u32>, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: CreditControlRequestOptional,
}

impl CreditControlRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(16777267), Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G> CreditControlRequestBuilder<(A, B, C, D, E, F, G)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> CreditControlRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G)> {
        let (_, b, c, d, e, f, g) = self.required;
        CreditControlRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 16777267 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> CreditControlRequestBuilder<(A, Set<u32>, C, D, E, F, G)> {
        let (a, _, c, d, e, f, g) = self.required;
        CreditControlRequestBuilder {
            required: (a, Set(value), c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> CreditControlRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F, G)> {
        let (a, b, _, d, e, f, g) = self.required;
        CreditControlRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> CreditControlRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G)> {
        let (a, b, c, _, e, f, g) = self.required;
        CreditControlRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> CreditControlRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G)> {
        let (a, b, c, d, _, f, g) = self.required;
        CreditControlRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g),
            optional: self.optional,
        }
    }

    /// Sets CC-Request-Type (required).
    pub fn cc_request_type(
        self,
        value: impl Into<CcRequestType>,
    ) -> CreditControlRequestBuilder<(A, B, C, D, E, Set<CcRequestType>, G)> {
        let (a, b, c, d, e, _, g) = self.required;
        CreditControlRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g),
            optional: self.optional,
        }
    }

    /// Sets CC-Request-Number (required).
    pub fn cc_request_number(
        self,
        value: u32,
    ) -> CreditControlRequestBuilder<(A, B, C, D, E, F, Set<u32>)> {
        let (a, b, c, d, e, f, _) = self.required;
        CreditControlRequestBuilder {
            required: (a, b, c, d, e, f, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> CreditControlRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationRealm<DiameterIdentity>,
        F: required::CcRequestType<CcRequestType>,
        G: required::CcRequestNumber<u32>,
    {
        let (a, b, c, d, e, f, g) = self.required;
        CreditControlRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            auth_application_id: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_realm: e.value(),
            cc_request_type: f.value(),
            cc_request_number: g.value(),
            destination_host: self.optional.destination_host,
            origin_state_id: self.optional.origin_state_id,
            subscription_id: self.optional.subscription_id,
            framed_ip_address: self.optional.framed_ip_address,
            framed_ipv6_prefix: self.optional.framed_ipv6_prefix,
            supported_features: self.optional.supported_features,
            oc_supported_features: self.optional.oc_supported_features,
            qos_information: self.optional.qos_information,
            qos_rule_report: self.optional.qos_rule_report,
            an_gw_address: self.optional.an_gw_address,
            network_request_support: self.optional.network_request_support,
            packet_filter_information: self.optional.packet_filter_information,
            packet_filter_operation: self.optional.packet_filter_operation,
            subsession_enforcement_info: self.optional.subsession_enforcement_info,
            ip_can_type: self.optional.ip_can_type,
            rat_type: self.optional.rat_type,
            termination_cause: self.optional.termination_cause,
            user_equipment_info: self.optional.user_equipment_info,
            qos_negotiation: self.optional.qos_negotiation,
            qos_upgrade: self.optional.qos_upgrade,
            three_gpp_sgsn_mcc_mnc: self.optional.three_gpp_sgsn_mcc_mnc,
            three_gpp_sgsn_address: self.optional.three_gpp_sgsn_address,
            three_gpp_sgsn_ipv6_address: self.optional.three_gpp_sgsn_ipv6_address,
            rai: self.optional.rai,
            three_gpp_user_location_info: self.optional.three_gpp_user_location_info,
            three_gpp_ms_time_zone: self.optional.three_gpp_ms_time_zone,
            three_gpp2_bsid: self.optional.three_gpp2_bsid,
            event_trigger: self.optional.event_trigger,
            multiple_bberf_action: self.optional.multiple_bberf_action,
            user_csg_information: self.optional.user_csg_information,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Credit-Control-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct CreditControlRequestOptional {
    drmp: Option<Drmp>,
    destination_host: Option<DiameterIdentity>,
    origin_state_id: Option<u32>,
    subscription_id: Vec<SubscriptionId>,
    framed_ip_address: Option<OctetString>,
    framed_ipv6_prefix: Option<OctetString>,
    supported_features: Vec<SupportedFeatures>,
    oc_supported_features: Option<OcSupportedFeatures>,
    qos_information: Option<Box<QosInformation>>,
    qos_rule_report: Vec<QosRuleReport>,
    an_gw_address: List<Address, 0, 2>,
    network_request_support: Option<NetworkRequestSupport>,
    packet_filter_information: Vec<PacketFilterInformation>,
    packet_filter_operation: Option<PacketFilterOperation>,
    subsession_enforcement_info: Vec<SubsessionEnforcementInfo>,
    ip_can_type: Option<IpCanType>,
    rat_type: Option<RatType>,
    termination_cause: Option<TerminationCause>,
    user_equipment_info: Option<UserEquipmentInfo>,
    qos_negotiation: Option<QosNegotiation>,
    qos_upgrade: Option<QosUpgrade>,
    three_gpp_sgsn_mcc_mnc: Option<Utf8String>,
    three_gpp_sgsn_address: Option<OctetString>,
    three_gpp_sgsn_ipv6_address: Option<OctetString>,
    rai: Option<Utf8String>,
    three_gpp_user_location_info: Option<OctetString>,
    three_gpp_ms_time_zone: Option<OctetString>,
    three_gpp2_bsid: Option<Utf8String>,
    event_trigger: Vec<EventTrigger>,
    multiple_bberf_action: Option<MultipleBberfAction>,
    user_csg_information: Option<UserCsgInformation>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> CreditControlRequestBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
        self
    }

    /// Sets Destination-Host.
    pub fn destination_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.destination_host = Some(value.into());
        self
    }

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
        self
    }

    /// Adds one Subscription-Id.
    pub fn subscription_id(mut self, value: impl Into<SubscriptionId>) -> Self {
        append(&mut self.optional.subscription_id, value.into());
        self
    }

    /// Adds any number of Subscription-Id.
    pub fn subscription_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<SubscriptionId>>,
    ) -> Self {
        self.optional.subscription_id.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Framed-IP-Address.
    pub fn framed_ip_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.framed_ip_address = Some(value.into());
        self
    }

    /// Sets Framed-IPv6-Prefix.
    pub fn framed_ipv6_prefix(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.framed_ipv6_prefix = Some(value.into());
        self
    }

    /// Adds one Supported-Features.
    pub fn supported_features(mut self, value: impl Into<SupportedFeatures>) -> Self {
        append(&mut self.optional.supported_features, value.into());
        self
    }

    /// Adds any number of Supported-Features.
    pub fn supported_features_list(
        mut self,
        values: impl IntoIterator<Item = impl Into<SupportedFeatures>>,
    ) -> Self {
        self.optional.supported_features.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets OC-Supported-Features.
    pub fn oc_supported_features(
        mut self,
        value: impl Into<OcSupportedFeatures>,
    ) -> Self {
        self.optional.oc_supported_features = Some(value.into());
        self
    }

    /// Sets QoS-Information.
    pub fn qos_information(mut self, value: impl Into<Box<QosInformation>>) -> Self {
        self.optional.qos_information = Some(value.into());
        self
    }

    /// Adds one QoS-Rule-Report.
    pub fn qos_rule_report(mut self, value: impl Into<QosRuleReport>) -> Self {
        append(&mut self.optional.qos_rule_report, value.into());
        self
    }

    /// Adds any number of QoS-Rule-Report.
    pub fn qos_rule_reports(
        mut self,
        values: impl IntoIterator<Item = impl Into<QosRuleReport>>,
    ) -> Self {
        self.optional.qos_rule_report.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets all AN-GW-Address.
    pub fn an_gw_address(mut self, value: impl Into<List<Address, 0, 2>>) -> Self {
        self.optional.an_gw_address = value.into();
        self
    }

    /// Sets Network-Request-Support.
    pub fn network_request_support(
        mut self,
        value: impl Into<NetworkRequestSupport>,
    ) -> Self {
        self.optional.network_request_support = Some(value.into());
        self
    }

    /// Adds one Packet-Filter-Information.
    pub fn packet_filter_information(
        mut self,
        value: impl Into<PacketFilterInformation>,
    ) -> Self {
        append(&mut self.optional.packet_filter_information, value.into());
        self
    }

    /// Adds any number of Packet-Filter-Information.
    pub fn packet_filter_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<PacketFilterInformation>>,
    ) -> Self {
        self.optional
            .packet_filter_information
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Packet-Filter-Operation.
    pub fn packet_filter_operation(
        mut self,
        value: impl Into<PacketFilterOperation>,
    ) -> Self {
        self.optional.packet_filter_operation = Some(value.into());
        self
    }

    /// Adds one Subsession-Enforcement-Info.
    pub fn subsession_enforcement_info(
        mut self,
        value: impl Into<SubsessionEnforcementInfo>,
    ) -> Self {
        append(&mut self.optional.subsession_enforcement_info, value.into());
        self
    }

    /// Adds any number of Subsession-Enforcement-Info.
    pub fn subsession_enforcement_infos(
        mut self,
        values: impl IntoIterator<Item = impl Into<SubsessionEnforcementInfo>>,
    ) -> Self {
        self.optional
            .subsession_enforcement_info
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets IP-CAN-Type.
    pub fn ip_can_type(mut self, value: impl Into<IpCanType>) -> Self {
        self.optional.ip_can_type = Some(value.into());
        self
    }

    /// Sets RAT-Type.
    pub fn rat_type(mut self, value: impl Into<RatType>) -> Self {
        self.optional.rat_type = Some(value.into());
        self
    }

    /// Sets Termination-Cause.
    pub fn termination_cause(mut self, value: impl Into<TerminationCause>) -> Self {
        self.optional.termination_cause = Some(value.into());
        self
    }

    /// Sets User-Equipment-Info.
    pub fn user_equipment_info(mut self, value: impl Into<UserEquipmentInfo>) -> Self {
        self.optional.user_equipment_info = Some(value.into());
        self
    }

    /// Sets QoS-Negotiation.
    pub fn qos_negotiation(mut self, value: impl Into<QosNegotiation>) -> Self {
        self.optional.qos_negotiation = Some(value.into());
        self
    }

    /// Sets QoS-Upgrade.
    pub fn qos_upgrade(mut self, value: impl Into<QosUpgrade>) -> Self {
        self.optional.qos_upgrade = Some(value.into());
        self
    }

    /// Sets 3GPP-SGSN-MCC-MNC.
    pub fn three_gpp_sgsn_mcc_mnc(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.three_gpp_sgsn_mcc_mnc = Some(value.into());
        self
    }

    /// Sets 3GPP-SGSN-Address.
    pub fn three_gpp_sgsn_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_sgsn_address = Some(value.into());
        self
    }

    /// Sets 3GPP-SGSN-IPv6-Address.
    pub fn three_gpp_sgsn_ipv6_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_sgsn_ipv6_address = Some(value.into());
        self
    }

    /// Sets RAI.
    pub fn rai(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.rai = Some(value.into());
        self
    }

    /// Sets 3GPP-User-Location-Info.
    pub fn three_gpp_user_location_info(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        self.optional.three_gpp_user_location_info = Some(value.into());
        self
    }

    /// Sets 3GPP-MS-TimeZone.
    pub fn three_gpp_ms_time_zone(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_ms_time_zone = Some(value.into());
        self
    }

    /// Sets 3GPP2-BSID.
    pub fn three_gpp2_bsid(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.three_gpp2_bsid = Some(value.into());
        self
    }

    /// Adds one Event-Trigger.
    pub fn event_trigger(mut self, value: impl Into<EventTrigger>) -> Self {
        append(&mut self.optional.event_trigger, value.into());
        self
    }

    /// Adds any number of Event-Trigger.
    pub fn event_triggers(
        mut self,
        values: impl IntoIterator<Item = impl Into<EventTrigger>>,
    ) -> Self {
        self.optional.event_trigger.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Multiple-BBERF-Action.
    pub fn multiple_bberf_action(
        mut self,
        value: impl Into<MultipleBberfAction>,
    ) -> Self {
        self.optional.multiple_bberf_action = Some(value.into());
        self
    }

    /// Sets User-CSG-Information.
    pub fn user_csg_information(mut self, value: impl Into<UserCsgInformation>) -> Self {
        self.optional.user_csg_information = Some(value.into());
        self
    }

    /// Adds one Proxy-Info.
    pub fn proxy_info(mut self, value: impl Into<ProxyInfo>) -> Self {
        append(&mut self.optional.proxy_info, value.into());
        self
    }

    /// Adds any number of Proxy-Info.
    pub fn proxy_infos(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProxyInfo>>,
    ) -> Self {
        self.optional.proxy_info.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Route-Record.
    pub fn route_record(mut self, value: impl Into<DiameterIdentity>) -> Self {
        append(&mut self.optional.route_record, value.into());
        self
    }

    /// Adds any number of Route-Record.
    pub fn route_records(
        mut self,
        values: impl IntoIterator<Item = impl Into<DiameterIdentity>>,
    ) -> Self {
        self.optional.route_record.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
