// @generated from dictionaries/gxx.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, DiameterIdentity, List, OctetString, Time, Utf8String,
};
use crate::base::{ProxyInfo, TerminationCause};
use crate::credit_control::{
    CcRequestType, SubscriptionId, UserEquipmentInfo, UserEquipmentInfoExtension,
};
use crate::gxx::{CreditControlRequest, required};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::ts29212::{
    DefaultEpsBearerQos, EventTrigger, IpCanType, NetworkRequestSupport,
    PacketFilterInformation, PacketFilterOperation, QosInformation, QosRuleReport,
    RatType, SessionLinkingIndicator,
};
use crate::ts29229::SupportedFeatures;
use crate::ts29272::TraceData;
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
            required: (Unset, Set(16777266), Unset, Unset, Unset, Unset, Unset),
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

    /// Sets Auth-Application-Id; it is 16777266 already.
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
        CreditControlRequest::assemble(
            (
                a.value(),
                b.value(),
                c.value(),
                d.value(),
                e.value(),
                f.value(),
                g.value(),
            ),
            self.optional,
        )
    }
}

/// What a Credit-Control-Request may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct CreditControlRequestOptional {
    pub(super) drmp: Option<Drmp>,
    pub(super) destination_host: Option<DiameterIdentity>,
    pub(super) origin_state_id: Option<u32>,
    pub(super) oc_supported_features: Option<OcSupportedFeatures>,
    pub(super) supported_features: Vec<SupportedFeatures>,
    pub(super) subscription_id: Vec<SubscriptionId>,
    pub(super) network_request_support: Option<NetworkRequestSupport>,
    pub(super) packet_filter_information: Vec<PacketFilterInformation>,
    pub(super) packet_filter_operation: Option<PacketFilterOperation>,
    pub(super) framed_ip_address: Option<OctetString>,
    pub(super) framed_ipv6_prefix: Option<OctetString>,
    pub(super) ip_can_type: Option<IpCanType>,
    pub(super) rat_type: Option<RatType>,
    pub(super) termination_cause: Option<TerminationCause>,
    pub(super) user_equipment_info: Option<UserEquipmentInfo>,
    pub(super) user_equipment_info_extension: Option<Box<UserEquipmentInfoExtension>>,
    pub(super) qos_information: Option<Box<QosInformation>>,
    pub(super) default_eps_bearer_qos: Option<DefaultEpsBearerQos>,
    pub(super) an_gw_address: List<Address, 0, 2>,
    pub(super) three_gpp_sgsn_mcc_mnc: Option<Utf8String>,
    pub(super) rai: Option<Utf8String>,
    pub(super) three_gpp_user_location_info: Option<OctetString>,
    pub(super) user_location_info_time: Option<Time>,
    pub(super) three_gpp_ms_time_zone: Option<OctetString>,
    pub(super) three_gpp2_bsid: Option<Utf8String>,
    pub(super) user_csg_information: Option<UserCsgInformation>,
    pub(super) he_nb_local_ip_address: Option<Address>,
    pub(super) ue_local_ip_address: Option<Address>,
    pub(super) udp_source_port: Option<u32>,
    pub(super) called_station_id: Option<Utf8String>,
    pub(super) pdn_connection_id: Option<OctetString>,
    pub(super) qos_rule_report: Vec<QosRuleReport>,
    pub(super) event_trigger: Vec<EventTrigger>,
    pub(super) session_linking_indicator: Option<SessionLinkingIndicator>,
    pub(super) trace_data: Option<Box<TraceData>>,
    pub(super) trace_reference: Option<OctetString>,
    pub(super) proxy_info: Vec<ProxyInfo>,
    pub(super) route_record: Vec<DiameterIdentity>,
    pub(super) additional_avps: AdditionalAvps,
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

    /// Sets OC-Supported-Features.
    pub fn oc_supported_features(
        mut self,
        value: impl Into<OcSupportedFeatures>,
    ) -> Self {
        self.optional.oc_supported_features = Some(value.into());
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

    /// Sets User-Equipment-Info-Extension.
    pub fn user_equipment_info_extension(
        mut self,
        value: impl Into<Box<UserEquipmentInfoExtension>>,
    ) -> Self {
        self.optional.user_equipment_info_extension = Some(value.into());
        self
    }

    /// Sets QoS-Information.
    pub fn qos_information(mut self, value: impl Into<Box<QosInformation>>) -> Self {
        self.optional.qos_information = Some(value.into());
        self
    }

    /// Sets Default-EPS-Bearer-QoS.
    pub fn default_eps_bearer_qos(
        mut self,
        value: impl Into<DefaultEpsBearerQos>,
    ) -> Self {
        self.optional.default_eps_bearer_qos = Some(value.into());
        self
    }

    /// Sets all AN-GW-Address.
    pub fn an_gw_address(mut self, value: impl Into<List<Address, 0, 2>>) -> Self {
        self.optional.an_gw_address = value.into();
        self
    }

    /// Sets 3GPP-SGSN-MCC-MNC.
    pub fn three_gpp_sgsn_mcc_mnc(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.three_gpp_sgsn_mcc_mnc = Some(value.into());
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

    /// Sets User-Location-Info-Time.
    pub fn user_location_info_time(mut self, value: impl Into<Time>) -> Self {
        self.optional.user_location_info_time = Some(value.into());
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

    /// Sets User-CSG-Information.
    pub fn user_csg_information(mut self, value: impl Into<UserCsgInformation>) -> Self {
        self.optional.user_csg_information = Some(value.into());
        self
    }

    /// Sets HeNB-Local-IP-Address.
    pub fn he_nb_local_ip_address(mut self, value: impl Into<Address>) -> Self {
        self.optional.he_nb_local_ip_address = Some(value.into());
        self
    }

    /// Sets UE-Local-IP-Address.
    pub fn ue_local_ip_address(mut self, value: impl Into<Address>) -> Self {
        self.optional.ue_local_ip_address = Some(value.into());
        self
    }

    /// Sets UDP-Source-Port.
    pub fn udp_source_port(mut self, value: u32) -> Self {
        self.optional.udp_source_port = Some(value);
        self
    }

    /// Sets Called-Station-Id.
    pub fn called_station_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.called_station_id = Some(value.into());
        self
    }

    /// Sets PDN-Connection-ID.
    pub fn pdn_connection_id(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.pdn_connection_id = Some(value.into());
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

    /// Sets Session-Linking-Indicator.
    pub fn session_linking_indicator(
        mut self,
        value: impl Into<SessionLinkingIndicator>,
    ) -> Self {
        self.optional.session_linking_indicator = Some(value.into());
        self
    }

    /// Sets Trace-Data.
    pub fn trace_data(mut self, value: impl Into<Box<TraceData>>) -> Self {
        self.optional.trace_data = Some(value.into());
        self
    }

    /// Sets Trace-Reference.
    pub fn trace_reference(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.trace_reference = Some(value.into());
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
