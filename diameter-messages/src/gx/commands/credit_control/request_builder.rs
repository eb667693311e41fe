// @generated from dictionaries/gx.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, DiameterIdentity, List, OctetString, Time, Utf8String,
};
use crate::base::{ProxyInfo, TerminationCause};
use crate::credit_control::{
    CcRequestType, SubscriptionId, UserEquipmentInfo, UserEquipmentInfoExtension,
};
use crate::gx::{CreditControlRequest, required};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::ts29212::{
    AccessNetworkChargingIdentifierGx, AnGwStatus, ApplicationDetectionInformation,
    BearerOperation, BearerUsage, ChargingRuleReport, CoaInformation, DefaultAccess,
    DefaultEpsBearerQos, DefaultQosInformation, EventReportIndication, EventTrigger,
    FixedUserLocationInfo, IpCanType, NbifomMode, NbifomSupport, NetworkRequestSupport,
    Offline, Online, PacketFilterInformation, PacketFilterOperation,
    PresenceReportingAreaInformation, QosInformation, QosNegotiation, QosUpgrade,
    RatType, RoutingRuleInstall, RoutingRuleRemove, TdfInformation,
    TftPacketFilterInformation, ThreeGppPsDataOffStatus, UsageMonitoringInformation,
};
use crate::ts29229::SupportedFeatures;
use crate::ts29273::AnTrusted;
use crate::ts32299::{
    DynamicAddressFlag, DynamicAddressFlagExtension, UserCsgInformation,
};
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
            required: (Unset, Set(16777238), Unset, Unset, Unset, Unset, Unset),
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

    /// Sets Auth-Application-Id; it is 16777238 already.
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
    pub(super) credit_management_status: Option<u32>,
    pub(super) destination_host: Option<DiameterIdentity>,
    pub(super) origin_state_id: Option<u32>,
    pub(super) subscription_id: Vec<SubscriptionId>,
    pub(super) oc_supported_features: Option<OcSupportedFeatures>,
    pub(super) supported_features: Vec<SupportedFeatures>,
    pub(super) tdf_information: Option<TdfInformation>,
    pub(super) network_request_support: Option<NetworkRequestSupport>,
    pub(super) packet_filter_information: Vec<PacketFilterInformation>,
    pub(super) packet_filter_operation: Option<PacketFilterOperation>,
    pub(super) bearer_identifier: Option<OctetString>,
    pub(super) bearer_operation: Option<BearerOperation>,
    pub(super) dynamic_address_flag: Option<DynamicAddressFlag>,
    pub(super) dynamic_address_flag_extension: Option<DynamicAddressFlagExtension>,
    pub(super) pdn_connection_charging_id: Option<u32>,
    pub(super) framed_ip_address: Option<OctetString>,
    pub(super) framed_ipv6_prefix: Option<OctetString>,
    pub(super) ip_can_type: Option<IpCanType>,
    pub(super) three_gpp_rat_type: Option<OctetString>,
    pub(super) an_trusted: Option<AnTrusted>,
    pub(super) rat_type: Option<RatType>,
    pub(super) termination_cause: Option<TerminationCause>,
    pub(super) user_equipment_info: Option<UserEquipmentInfo>,
    pub(super) user_equipment_info_extension: Option<Box<UserEquipmentInfoExtension>>,
    pub(super) qos_information: Option<Box<QosInformation>>,
    pub(super) qos_negotiation: Option<QosNegotiation>,
    pub(super) qos_upgrade: Option<QosUpgrade>,
    pub(super) default_eps_bearer_qos: Option<DefaultEpsBearerQos>,
    pub(super) default_qos_information: Option<DefaultQosInformation>,
    pub(super) an_gw_address: List<Address, 0, 2>,
    pub(super) an_gw_status: Option<AnGwStatus>,
    pub(super) three_gpp_sgsn_mcc_mnc: Option<Utf8String>,
    pub(super) three_gpp_sgsn_address: Option<OctetString>,
    pub(super) three_gpp_sgsn_ipv6_address: Option<OctetString>,
    pub(super) three_gpp_ggsn_address: Option<OctetString>,
    pub(super) three_gpp_ggsn_ipv6_address: Option<OctetString>,
    pub(super) three_gpp_selection_mode: Option<Utf8String>,
    pub(super) rai: Option<Utf8String>,
    pub(super) three_gpp_user_location_info: Option<OctetString>,
    pub(super) fixed_user_location_info: Option<FixedUserLocationInfo>,
    pub(super) user_location_info_time: Option<Time>,
    pub(super) user_csg_information: Option<UserCsgInformation>,
    pub(super) twan_identifier: Option<OctetString>,
    pub(super) three_gpp_ms_time_zone: Option<OctetString>,
    pub(super) ran_nas_release_cause: Vec<OctetString>,
    pub(super) three_gpp_charging_characteristics: Option<Utf8String>,
    pub(super) called_station_id: Option<Utf8String>,
    pub(super) pdn_connection_id: Option<OctetString>,
    pub(super) bearer_usage: Option<BearerUsage>,
    pub(super) online: Option<Online>,
    pub(super) offline: Option<Offline>,
    pub(super) tft_packet_filter_information: Vec<TftPacketFilterInformation>,
    pub(super) charging_rule_report: Vec<ChargingRuleReport>,
    pub(super) application_detection_information: Vec<ApplicationDetectionInformation>,
    pub(super) event_trigger: Vec<EventTrigger>,
    pub(super) event_report_indication: Option<Box<EventReportIndication>>,
    pub(super) access_network_charging_address: Option<Address>,
    pub(super) access_network_charging_identifier_gx: Vec<
        AccessNetworkChargingIdentifierGx,
    >,
    pub(super) coa_information: Vec<CoaInformation>,
    pub(super) usage_monitoring_information: Vec<UsageMonitoringInformation>,
    pub(super) nbifom_support: Option<NbifomSupport>,
    pub(super) nbifom_mode: Option<NbifomMode>,
    pub(super) default_access: Option<DefaultAccess>,
    pub(super) origination_time_stamp: Option<u64>,
    pub(super) maximum_wait_time: Option<u32>,
    pub(super) access_availability_change_reason: Option<u32>,
    pub(super) routing_rule_install: Option<RoutingRuleInstall>,
    pub(super) routing_rule_remove: Option<RoutingRuleRemove>,
    pub(super) he_nb_local_ip_address: Option<Address>,
    pub(super) ue_local_ip_address: Option<Address>,
    pub(super) udp_source_port: Option<u32>,
    pub(super) tcp_source_port: Option<u32>,
    pub(super) presence_reporting_area_information: Vec<
        PresenceReportingAreaInformation,
    >,
    pub(super) logical_access_id: Option<OctetString>,
    pub(super) physical_access_id: Option<Utf8String>,
    pub(super) proxy_info: Vec<ProxyInfo>,
    pub(super) route_record: Vec<DiameterIdentity>,
    pub(super) three_gpp_ps_data_off_status: Option<ThreeGppPsDataOffStatus>,
    pub(super) additional_avps: AdditionalAvps,
}

impl<R> CreditControlRequestBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
        self
    }

    /// Sets Credit-Management-Status.
    pub fn credit_management_status(mut self, value: u32) -> Self {
        self.optional.credit_management_status = Some(value);
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

    /// Sets TDF-Information.
    pub fn tdf_information(mut self, value: impl Into<TdfInformation>) -> Self {
        self.optional.tdf_information = Some(value.into());
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

    /// Sets Bearer-Identifier.
    pub fn bearer_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.bearer_identifier = Some(value.into());
        self
    }

    /// Sets Bearer-Operation.
    pub fn bearer_operation(mut self, value: impl Into<BearerOperation>) -> Self {
        self.optional.bearer_operation = Some(value.into());
        self
    }

    /// Sets Dynamic-Address-Flag.
    pub fn dynamic_address_flag(mut self, value: impl Into<DynamicAddressFlag>) -> Self {
        self.optional.dynamic_address_flag = Some(value.into());
        self
    }

    /// Sets Dynamic-Address-Flag-Extension.
    pub fn dynamic_address_flag_extension(
        mut self,
        value: impl Into<DynamicAddressFlagExtension>,
    ) -> Self {
        self.optional.dynamic_address_flag_extension = Some(value.into());
        self
    }

    /// Sets PDN-Connection-Charging-ID.
    pub fn pdn_connection_charging_id(mut self, value: u32) -> Self {
        self.optional.pdn_connection_charging_id = Some(value);
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

    /// Sets 3GPP-RAT-Type.
    pub fn three_gpp_rat_type(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_rat_type = Some(value.into());
        self
    }

    /// Sets AN-Trusted.
    pub fn an_trusted(mut self, value: impl Into<AnTrusted>) -> Self {
        self.optional.an_trusted = Some(value.into());
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

    /// Sets Default-EPS-Bearer-QoS.
    pub fn default_eps_bearer_qos(
        mut self,
        value: impl Into<DefaultEpsBearerQos>,
    ) -> Self {
        self.optional.default_eps_bearer_qos = Some(value.into());
        self
    }

    /// Sets Default-QoS-Information.
    pub fn default_qos_information(
        mut self,
        value: impl Into<DefaultQosInformation>,
    ) -> Self {
        self.optional.default_qos_information = Some(value.into());
        self
    }

    /// Sets all AN-GW-Address.
    pub fn an_gw_address(mut self, value: impl Into<List<Address, 0, 2>>) -> Self {
        self.optional.an_gw_address = value.into();
        self
    }

    /// Sets AN-GW-Status.
    pub fn an_gw_status(mut self, value: impl Into<AnGwStatus>) -> Self {
        self.optional.an_gw_status = Some(value.into());
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

    /// Sets 3GPP-GGSN-Address.
    pub fn three_gpp_ggsn_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_ggsn_address = Some(value.into());
        self
    }

    /// Sets 3GPP-GGSN-IPv6-Address.
    pub fn three_gpp_ggsn_ipv6_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_ggsn_ipv6_address = Some(value.into());
        self
    }

    /// Sets 3GPP-Selection-Mode.
    pub fn three_gpp_selection_mode(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.three_gpp_selection_mode = Some(value.into());
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

    /// Sets Fixed-User-Location-Info.
    pub fn fixed_user_location_info(
        mut self,
        value: impl Into<FixedUserLocationInfo>,
    ) -> Self {
        self.optional.fixed_user_location_info = Some(value.into());
        self
    }

    /// Sets User-Location-Info-Time.
    pub fn user_location_info_time(mut self, value: impl Into<Time>) -> Self {
        self.optional.user_location_info_time = Some(value.into());
        self
    }

    /// Sets User-CSG-Information.
    pub fn user_csg_information(mut self, value: impl Into<UserCsgInformation>) -> Self {
        self.optional.user_csg_information = Some(value.into());
        self
    }

    /// Sets TWAN-Identifier.
    pub fn twan_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.twan_identifier = Some(value.into());
        self
    }

    /// Sets 3GPP-MS-TimeZone.
    pub fn three_gpp_ms_time_zone(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_ms_time_zone = Some(value.into());
        self
    }

    /// Adds one RAN-NAS-Release-Cause.
    pub fn ran_nas_release_cause(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.ran_nas_release_cause, value.into());
        self
    }

    /// Adds any number of RAN-NAS-Release-Cause.
    pub fn ran_nas_release_causes(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.ran_nas_release_cause.extend(values.into_iter().map(Into::into));
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

    /// Sets Bearer-Usage.
    pub fn bearer_usage(mut self, value: impl Into<BearerUsage>) -> Self {
        self.optional.bearer_usage = Some(value.into());
        self
    }

    /// Sets Online.
    pub fn online(mut self, value: impl Into<Online>) -> Self {
        self.optional.online = Some(value.into());
        self
    }

    /// Sets Offline.
    pub fn offline(mut self, value: impl Into<Offline>) -> Self {
        self.optional.offline = Some(value.into());
        self
    }

    /// Adds one TFT-Packet-Filter-Information.
    pub fn tft_packet_filter_information(
        mut self,
        value: impl Into<TftPacketFilterInformation>,
    ) -> Self {
        append(&mut self.optional.tft_packet_filter_information, value.into());
        self
    }

    /// Adds any number of TFT-Packet-Filter-Information.
    pub fn tft_packet_filter_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<TftPacketFilterInformation>>,
    ) -> Self {
        self.optional
            .tft_packet_filter_information
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Charging-Rule-Report.
    pub fn charging_rule_report(mut self, value: impl Into<ChargingRuleReport>) -> Self {
        append(&mut self.optional.charging_rule_report, value.into());
        self
    }

    /// Adds any number of Charging-Rule-Report.
    pub fn charging_rule_reports(
        mut self,
        values: impl IntoIterator<Item = impl Into<ChargingRuleReport>>,
    ) -> Self {
        self.optional.charging_rule_report.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Application-Detection-Information.
    pub fn application_detection_information(
        mut self,
        value: impl Into<ApplicationDetectionInformation>,
    ) -> Self {
        append(&mut self.optional.application_detection_information, value.into());
        self
    }

    /// Adds any number of Application-Detection-Information.
    pub fn application_detection_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<ApplicationDetectionInformation>>,
    ) -> Self {
        self.optional
            .application_detection_information
            .extend(values.into_iter().map(Into::into));
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

    /// Sets Event-Report-Indication.
    pub fn event_report_indication(
        mut self,
        value: impl Into<Box<EventReportIndication>>,
    ) -> Self {
        self.optional.event_report_indication = Some(value.into());
        self
    }

    /// Sets Access-Network-Charging-Address.
    pub fn access_network_charging_address(mut self, value: impl Into<Address>) -> Self {
        self.optional.access_network_charging_address = Some(value.into());
        self
    }

    /// Adds one Access-Network-Charging-Identifier-Gx.
    pub fn access_network_charging_identifier_gx(
        mut self,
        value: impl Into<AccessNetworkChargingIdentifierGx>,
    ) -> Self {
        append(&mut self.optional.access_network_charging_identifier_gx, value.into());
        self
    }

    /// Adds any number of Access-Network-Charging-Identifier-Gx.
    pub fn access_network_charging_identifier_gxes(
        mut self,
        values: impl IntoIterator<Item = impl Into<AccessNetworkChargingIdentifierGx>>,
    ) -> Self {
        self.optional
            .access_network_charging_identifier_gx
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one CoA-Information.
    pub fn coa_information(mut self, value: impl Into<CoaInformation>) -> Self {
        append(&mut self.optional.coa_information, value.into());
        self
    }

    /// Adds any number of CoA-Information.
    pub fn coa_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<CoaInformation>>,
    ) -> Self {
        self.optional.coa_information.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Usage-Monitoring-Information.
    pub fn usage_monitoring_information(
        mut self,
        value: impl Into<UsageMonitoringInformation>,
    ) -> Self {
        append(&mut self.optional.usage_monitoring_information, value.into());
        self
    }

    /// Adds any number of Usage-Monitoring-Information.
    pub fn usage_monitoring_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<UsageMonitoringInformation>>,
    ) -> Self {
        self.optional
            .usage_monitoring_information
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets NBIFOM-Support.
    pub fn nbifom_support(mut self, value: impl Into<NbifomSupport>) -> Self {
        self.optional.nbifom_support = Some(value.into());
        self
    }

    /// Sets NBIFOM-Mode.
    pub fn nbifom_mode(mut self, value: impl Into<NbifomMode>) -> Self {
        self.optional.nbifom_mode = Some(value.into());
        self
    }

    /// Sets Default-Access.
    pub fn default_access(mut self, value: impl Into<DefaultAccess>) -> Self {
        self.optional.default_access = Some(value.into());
        self
    }

    /// Sets Origination-Time-Stamp.
    pub fn origination_time_stamp(mut self, value: u64) -> Self {
        self.optional.origination_time_stamp = Some(value);
        self
    }

    /// Sets Maximum-Wait-Time.
    pub fn maximum_wait_time(mut self, value: u32) -> Self {
        self.optional.maximum_wait_time = Some(value);
        self
    }

    /// Sets Access-Availability-Change-Reason.
    pub fn access_availability_change_reason(mut self, value: u32) -> Self {
        self.optional.access_availability_change_reason = Some(value);
        self
    }

    /// Sets Routing-Rule-Install.
    pub fn routing_rule_install(mut self, value: impl Into<RoutingRuleInstall>) -> Self {
        self.optional.routing_rule_install = Some(value.into());
        self
    }

    /// Sets Routing-Rule-Remove.
    pub fn routing_rule_remove(mut self, value: impl Into<RoutingRuleRemove>) -> Self {
        self.optional.routing_rule_remove = Some(value.into());
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

    /// Sets TCP-Source-Port.
    pub fn tcp_source_port(mut self, value: u32) -> Self {
        self.optional.tcp_source_port = Some(value);
        self
    }

    /// Adds one Presence-Reporting-Area-Information.
    pub fn presence_reporting_area_information(
        mut self,
        value: impl Into<PresenceReportingAreaInformation>,
    ) -> Self {
        append(&mut self.optional.presence_reporting_area_information, value.into());
        self
    }

    /// Adds any number of Presence-Reporting-Area-Information.
    pub fn presence_reporting_area_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<PresenceReportingAreaInformation>>,
    ) -> Self {
        self.optional
            .presence_reporting_area_information
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Logical-Access-ID.
    pub fn logical_access_id(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.logical_access_id = Some(value.into());
        self
    }

    /// Sets Physical-Access-ID.
    pub fn physical_access_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.physical_access_id = Some(value.into());
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

    /// Sets 3GPP-PS-Data-Off-Status.
    pub fn three_gpp_ps_data_off_status(
        mut self,
        value: impl Into<ThreeGppPsDataOffStatus>,
    ) -> Self {
        self.optional.three_gpp_ps_data_off_status = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
