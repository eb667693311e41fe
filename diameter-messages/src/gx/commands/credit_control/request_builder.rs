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
        CreditControlRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            auth_application_id: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_realm: e.value(),
            cc_request_type: f.value(),
            cc_request_number: g.value(),
            credit_management_status: self.optional.credit_management_status,
            destination_host: self.optional.destination_host,
            origin_state_id: self.optional.origin_state_id,
            subscription_id: self.optional.subscription_id,
            oc_supported_features: self.optional.oc_supported_features,
            supported_features: self.optional.supported_features,
            tdf_information: self.optional.tdf_information,
            network_request_support: self.optional.network_request_support,
            packet_filter_information: self.optional.packet_filter_information,
            packet_filter_operation: self.optional.packet_filter_operation,
            bearer_identifier: self.optional.bearer_identifier,
            bearer_operation: self.optional.bearer_operation,
            dynamic_address_flag: self.optional.dynamic_address_flag,
            dynamic_address_flag_extension: self.optional.dynamic_address_flag_extension,
            pdn_connection_charging_id: self.optional.pdn_connection_charging_id,
            framed_ip_address: self.optional.framed_ip_address,
            framed_ipv6_prefix: self.optional.framed_ipv6_prefix,
            ip_can_type: self.optional.ip_can_type,
            three_gpp_rat_type: self.optional.three_gpp_rat_type,
            an_trusted: self.optional.an_trusted,
            rat_type: self.optional.rat_type,
            termination_cause: self.optional.termination_cause,
            user_equipment_info: self.optional.user_equipment_info,
            user_equipment_info_extension: self.optional.user_equipment_info_extension,
            qos_information: self.optional.qos_information,
            qos_negotiation: self.optional.qos_negotiation,
            qos_upgrade: self.optional.qos_upgrade,
            default_eps_bearer_qos: self.optional.default_eps_bearer_qos,
            default_qos_information: self.optional.default_qos_information,
            an_gw_address: self.optional.an_gw_address,
            an_gw_status: self.optional.an_gw_status,
            three_gpp_sgsn_mcc_mnc: self.optional.three_gpp_sgsn_mcc_mnc,
            three_gpp_sgsn_address: self.optional.three_gpp_sgsn_address,
            three_gpp_sgsn_ipv6_address: self.optional.three_gpp_sgsn_ipv6_address,
            three_gpp_ggsn_address: self.optional.three_gpp_ggsn_address,
            three_gpp_ggsn_ipv6_address: self.optional.three_gpp_ggsn_ipv6_address,
            three_gpp_selection_mode: self.optional.three_gpp_selection_mode,
            rai: self.optional.rai,
            three_gpp_user_location_info: self.optional.three_gpp_user_location_info,
            fixed_user_location_info: self.optional.fixed_user_location_info,
            user_location_info_time: self.optional.user_location_info_time,
            user_csg_information: self.optional.user_csg_information,
            twan_identifier: self.optional.twan_identifier,
            three_gpp_ms_time_zone: self.optional.three_gpp_ms_time_zone,
            ran_nas_release_cause: self.optional.ran_nas_release_cause,
            three_gpp_charging_characteristics: self
                .optional
                .three_gpp_charging_characteristics,
            called_station_id: self.optional.called_station_id,
            pdn_connection_id: self.optional.pdn_connection_id,
            bearer_usage: self.optional.bearer_usage,
            online: self.optional.online,
            offline: self.optional.offline,
            tft_packet_filter_information: self.optional.tft_packet_filter_information,
            charging_rule_report: self.optional.charging_rule_report,
            application_detection_information: self
                .optional
                .application_detection_information,
            event_trigger: self.optional.event_trigger,
            event_report_indication: self.optional.event_report_indication,
            access_network_charging_address: self
                .optional
                .access_network_charging_address,
            access_network_charging_identifier_gx: self
                .optional
                .access_network_charging_identifier_gx,
            coa_information: self.optional.coa_information,
            usage_monitoring_information: self.optional.usage_monitoring_information,
            nbifom_support: self.optional.nbifom_support,
            nbifom_mode: self.optional.nbifom_mode,
            default_access: self.optional.default_access,
            origination_time_stamp: self.optional.origination_time_stamp,
            maximum_wait_time: self.optional.maximum_wait_time,
            access_availability_change_reason: self
                .optional
                .access_availability_change_reason,
            routing_rule_install: self.optional.routing_rule_install,
            routing_rule_remove: self.optional.routing_rule_remove,
            he_nb_local_ip_address: self.optional.he_nb_local_ip_address,
            ue_local_ip_address: self.optional.ue_local_ip_address,
            udp_source_port: self.optional.udp_source_port,
            tcp_source_port: self.optional.tcp_source_port,
            presence_reporting_area_information: self
                .optional
                .presence_reporting_area_information,
            logical_access_id: self.optional.logical_access_id,
            physical_access_id: self.optional.physical_access_id,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            three_gpp_ps_data_off_status: self.optional.three_gpp_ps_data_off_status,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Credit-Control-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct CreditControlRequestOptional {
    drmp: Option<Drmp>,
    credit_management_status: Option<u32>,
    destination_host: Option<DiameterIdentity>,
    origin_state_id: Option<u32>,
    subscription_id: Vec<SubscriptionId>,
    oc_supported_features: Option<OcSupportedFeatures>,
    supported_features: Vec<SupportedFeatures>,
    tdf_information: Option<TdfInformation>,
    network_request_support: Option<NetworkRequestSupport>,
    packet_filter_information: Vec<PacketFilterInformation>,
    packet_filter_operation: Option<PacketFilterOperation>,
    bearer_identifier: Option<OctetString>,
    bearer_operation: Option<BearerOperation>,
    dynamic_address_flag: Option<DynamicAddressFlag>,
    dynamic_address_flag_extension: Option<DynamicAddressFlagExtension>,
    pdn_connection_charging_id: Option<u32>,
    framed_ip_address: Option<OctetString>,
    framed_ipv6_prefix: Option<OctetString>,
    ip_can_type: Option<IpCanType>,
    three_gpp_rat_type: Option<OctetString>,
    an_trusted: Option<AnTrusted>,
    rat_type: Option<RatType>,
    termination_cause: Option<TerminationCause>,
    user_equipment_info: Option<UserEquipmentInfo>,
    user_equipment_info_extension: Option<Box<UserEquipmentInfoExtension>>,
    qos_information: Option<Box<QosInformation>>,
    qos_negotiation: Option<QosNegotiation>,
    qos_upgrade: Option<QosUpgrade>,
    default_eps_bearer_qos: Option<DefaultEpsBearerQos>,
    default_qos_information: Option<DefaultQosInformation>,
    an_gw_address: List<Address, 0, 2>,
    an_gw_status: Option<AnGwStatus>,
    three_gpp_sgsn_mcc_mnc: Option<Utf8String>,
    three_gpp_sgsn_address: Option<OctetString>,
    three_gpp_sgsn_ipv6_address: Option<OctetString>,
    three_gpp_ggsn_address: Option<OctetString>,
    three_gpp_ggsn_ipv6_address: Option<OctetString>,
    three_gpp_selection_mode: Option<Utf8String>,
    rai: Option<Utf8String>,
    three_gpp_user_location_info: Option<OctetString>,
    fixed_user_location_info: Option<FixedUserLocationInfo>,
    user_location_info_time: Option<Time>,
    user_csg_information: Option<UserCsgInformation>,
    twan_identifier: Option<OctetString>,
    three_gpp_ms_time_zone: Option<OctetString>,
    ran_nas_release_cause: Vec<OctetString>,
    three_gpp_charging_characteristics: Option<Utf8String>,
    called_station_id: Option<Utf8String>,
    pdn_connection_id: Option<OctetString>,
    bearer_usage: Option<BearerUsage>,
    online: Option<Online>,
    offline: Option<Offline>,
    tft_packet_filter_information: Vec<TftPacketFilterInformation>,
    charging_rule_report: Vec<ChargingRuleReport>,
    application_detection_information: Vec<ApplicationDetectionInformation>,
    event_trigger: Vec<EventTrigger>,
    event_report_indication: Option<Box<EventReportIndication>>,
    access_network_charging_address: Option<Address>,
    access_network_charging_identifier_gx: Vec<AccessNetworkChargingIdentifierGx>,
    coa_information: Vec<CoaInformation>,
    usage_monitoring_information: Vec<UsageMonitoringInformation>,
    nbifom_support: Option<NbifomSupport>,
    nbifom_mode: Option<NbifomMode>,
    default_access: Option<DefaultAccess>,
    origination_time_stamp: Option<u64>,
    maximum_wait_time: Option<u32>,
    access_availability_change_reason: Option<u32>,
    routing_rule_install: Option<RoutingRuleInstall>,
    routing_rule_remove: Option<RoutingRuleRemove>,
    he_nb_local_ip_address: Option<Address>,
    ue_local_ip_address: Option<Address>,
    udp_source_port: Option<u32>,
    tcp_source_port: Option<u32>,
    presence_reporting_area_information: Vec<PresenceReportingAreaInformation>,
    logical_access_id: Option<OctetString>,
    physical_access_id: Option<Utf8String>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    three_gpp_ps_data_off_status: Option<ThreeGppPsDataOffStatus>,
    additional_avps: AdditionalAvps,
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
