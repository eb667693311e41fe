// @generated from dictionaries/sgmb.xml by cargo xtask regenerate; do not edit.

use diameter_core::{DiameterIdentity, OctetString, Utf8String};
use crate::base::{ProxyInfo, ReAuthRequestType};
use crate::sgmb::{ReAuthRequest, required};
use crate::ts29061::{
    CnIpMulticastDistribution, MbmsAccessIndicator, MbmsGwUdpPortIndicator,
    MbmsHcIndicator, MbmsStartStopIndication, MbmsUserDataModeIndication,
};
use crate::ts29212::QosInformation;
use crate::ts29229::SupportedFeatures;
use crate::ts29468::LocalM1Information;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`ReAuthRequest`]. `build` exists once all that is required is set: Session-Id,
/// Origin-Host, Origin-Realm, Destination-Realm, Destination-Host, Re-Auth-Request-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ReAuthRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Set<u32>, Unset),
> {
    required: R,
    optional: ReAuthRequestOptional,
}

impl ReAuthRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Set(16777292), Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G> ReAuthRequestBuilder<(A, B, C, D, E, F, G)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> ReAuthRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G)> {
        let (_, b, c, d, e, f, g) = self.required;
        ReAuthRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReAuthRequestBuilder<(A, Set<DiameterIdentity>, C, D, E, F, G)> {
        let (a, _, c, d, e, f, g) = self.required;
        ReAuthRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReAuthRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F, G)> {
        let (a, b, _, d, e, f, g) = self.required;
        ReAuthRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReAuthRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G)> {
        let (a, b, c, _, e, f, g) = self.required;
        ReAuthRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Host (required).
    pub fn destination_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReAuthRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G)> {
        let (a, b, c, d, _, f, g) = self.required;
        ReAuthRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 16777292 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> ReAuthRequestBuilder<(A, B, C, D, E, Set<u32>, G)> {
        let (a, b, c, d, e, _, g) = self.required;
        ReAuthRequestBuilder {
            required: (a, b, c, d, e, Set(value), g),
            optional: self.optional,
        }
    }

    /// Sets Re-Auth-Request-Type (required).
    pub fn re_auth_request_type(
        self,
        value: impl Into<ReAuthRequestType>,
    ) -> ReAuthRequestBuilder<(A, B, C, D, E, F, Set<ReAuthRequestType>)> {
        let (a, b, c, d, e, f, _) = self.required;
        ReAuthRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ReAuthRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::OriginHost<DiameterIdentity>,
        C: required::OriginRealm<DiameterIdentity>,
        D: required::DestinationRealm<DiameterIdentity>,
        E: required::DestinationHost<DiameterIdentity>,
        F: required::AuthApplicationId<u32>,
        G: required::ReAuthRequestType<ReAuthRequestType>,
    {
        let (a, b, c, d, e, f, g) = self.required;
        ReAuthRequest {
            session_id: a.value(),
            origin_host: b.value(),
            origin_realm: c.value(),
            destination_realm: d.value(),
            destination_host: e.value(),
            auth_application_id: f.value(),
            re_auth_request_type: g.value(),
            called_station_id: self.optional.called_station_id,
            framed_ip_address: self.optional.framed_ip_address,
            framed_ipv6_prefix: self.optional.framed_ipv6_prefix,
            framed_interface_id: self.optional.framed_interface_id,
            mbms_access_indicator: self.optional.mbms_access_indicator,
            mbms_start_stop_indication: self.optional.mbms_start_stop_indication,
            mbms_service_area: self.optional.mbms_service_area,
            qos_information: self.optional.qos_information,
            mbms_session_duration: self.optional.mbms_session_duration,
            mbms_session_identity: self.optional.mbms_session_identity,
            mbms_session_repetition_number: self.optional.mbms_session_repetition_number,
            tmgi: self.optional.tmgi,
            three_gpp_sgsn_address: self.optional.three_gpp_sgsn_address,
            three_gpp_sgsn_ipv6_address: self.optional.three_gpp_sgsn_ipv6_address,
            mbms_time_to_data_transfer: self.optional.mbms_time_to_data_transfer,
            mbms_data_transfer_start: self.optional.mbms_data_transfer_start,
            mbms_data_transfer_stop: self.optional.mbms_data_transfer_stop,
            mbms_flags: self.optional.mbms_flags,
            mbms_user_data_mode_indication: self.optional.mbms_user_data_mode_indication,
            mbms_bmsc_ssm_ip_address: self.optional.mbms_bmsc_ssm_ip_address,
            mbms_bmsc_ssm_ipv6_address: self.optional.mbms_bmsc_ssm_ipv6_address,
            mbms_flow_identifier: self.optional.mbms_flow_identifier,
            cn_ip_multicast_distribution: self.optional.cn_ip_multicast_distribution,
            mbms_hc_indicator: self.optional.mbms_hc_indicator,
            mbms_gw_udp_port_indicator: self.optional.mbms_gw_udp_port_indicator,
            mbms_gw_ssm_ip_address: self.optional.mbms_gw_ssm_ip_address,
            mbms_gw_ssm_ipv6_address: self.optional.mbms_gw_ssm_ipv6_address,
            mbms_bmsc_ssm_udp_port: self.optional.mbms_bmsc_ssm_udp_port,
            mbms_cell_list: self.optional.mbms_cell_list,
            local_m1_information: self.optional.local_m1_information,
            origin_state_id: self.optional.origin_state_id,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            supported_features: self.optional.supported_features,
            restart_counter: self.optional.restart_counter,
            unlisted_avps: Default::default(),
        }
    }
}

/// What a Re-Auth-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct ReAuthRequestOptional {
    called_station_id: Option<Utf8String>,
    framed_ip_address: Option<OctetString>,
    framed_ipv6_prefix: Option<OctetString>,
    framed_interface_id: Option<u64>,
    mbms_access_indicator: Option<MbmsAccessIndicator>,
    mbms_start_stop_indication: Option<MbmsStartStopIndication>,
    mbms_service_area: Option<OctetString>,
    qos_information: Option<Box<QosInformation>>,
    mbms_session_duration: Option<OctetString>,
    mbms_session_identity: Option<OctetString>,
    mbms_session_repetition_number: Option<OctetString>,
    tmgi: Option<OctetString>,
    three_gpp_sgsn_address: Vec<OctetString>,
    three_gpp_sgsn_ipv6_address: Vec<OctetString>,
    mbms_time_to_data_transfer: Option<OctetString>,
    mbms_data_transfer_start: Option<u64>,
    mbms_data_transfer_stop: Option<u64>,
    mbms_flags: Option<u32>,
    mbms_user_data_mode_indication: Option<MbmsUserDataModeIndication>,
    mbms_bmsc_ssm_ip_address: Option<OctetString>,
    mbms_bmsc_ssm_ipv6_address: Option<OctetString>,
    mbms_flow_identifier: Option<OctetString>,
    cn_ip_multicast_distribution: Option<CnIpMulticastDistribution>,
    mbms_hc_indicator: Option<MbmsHcIndicator>,
    mbms_gw_udp_port_indicator: Option<MbmsGwUdpPortIndicator>,
    mbms_gw_ssm_ip_address: Option<OctetString>,
    mbms_gw_ssm_ipv6_address: Option<OctetString>,
    mbms_bmsc_ssm_udp_port: Option<OctetString>,
    mbms_cell_list: Option<OctetString>,
    local_m1_information: Option<LocalM1Information>,
    origin_state_id: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    supported_features: Vec<SupportedFeatures>,
    restart_counter: Option<u32>,
}

impl<R> ReAuthRequestBuilder<R> {
    /// Sets Called-Station-Id.
    pub fn called_station_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.called_station_id = Some(value.into());
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

    /// Sets Framed-Interface-Id.
    pub fn framed_interface_id(mut self, value: u64) -> Self {
        self.optional.framed_interface_id = Some(value);
        self
    }

    /// Sets MBMS-Access-Indicator.
    pub fn mbms_access_indicator(
        mut self,
        value: impl Into<MbmsAccessIndicator>,
    ) -> Self {
        self.optional.mbms_access_indicator = Some(value.into());
        self
    }

    /// Sets MBMS-StartStop-Indication.
    pub fn mbms_start_stop_indication(
        mut self,
        value: impl Into<MbmsStartStopIndication>,
    ) -> Self {
        self.optional.mbms_start_stop_indication = Some(value.into());
        self
    }

    /// Sets MBMS-Service-Area.
    pub fn mbms_service_area(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.mbms_service_area = Some(value.into());
        self
    }

    /// Sets QoS-Information.
    pub fn qos_information(mut self, value: impl Into<Box<QosInformation>>) -> Self {
        self.optional.qos_information = Some(value.into());
        self
    }

    /// Sets MBMS-Session-Duration.
    pub fn mbms_session_duration(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.mbms_session_duration = Some(value.into());
        self
    }

    /// Sets MBMS-Session-Identity.
    pub fn mbms_session_identity(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.mbms_session_identity = Some(value.into());
        self
    }

    /// Sets MBMS-Session-Repetition-Number.
    pub fn mbms_session_repetition_number(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        self.optional.mbms_session_repetition_number = Some(value.into());
        self
    }

    /// Sets TMGI.
    pub fn tmgi(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.tmgi = Some(value.into());
        self
    }

    /// Adds one 3GPP-SGSN-Address.
    pub fn three_gpp_sgsn_address(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.three_gpp_sgsn_address, value.into());
        self
    }

    /// Adds any number of 3GPP-SGSN-Address.
    pub fn three_gpp_sgsn_addresses(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.three_gpp_sgsn_address.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one 3GPP-SGSN-IPv6-Address.
    pub fn three_gpp_sgsn_ipv6_address(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.three_gpp_sgsn_ipv6_address, value.into());
        self
    }

    /// Adds any number of 3GPP-SGSN-IPv6-Address.
    pub fn three_gpp_sgsn_ipv6_addresses(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional
            .three_gpp_sgsn_ipv6_address
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets MBMS-Time-To-Data-Transfer.
    pub fn mbms_time_to_data_transfer(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.mbms_time_to_data_transfer = Some(value.into());
        self
    }

    /// Sets MBMS-Data-Transfer-Start.
    pub fn mbms_data_transfer_start(mut self, value: u64) -> Self {
        self.optional.mbms_data_transfer_start = Some(value);
        self
    }

    /// Sets MBMS-Data-Transfer-Stop.
    pub fn mbms_data_transfer_stop(mut self, value: u64) -> Self {
        self.optional.mbms_data_transfer_stop = Some(value);
        self
    }

    /// Sets MBMS-Flags.
    pub fn mbms_flags(mut self, value: u32) -> Self {
        self.optional.mbms_flags = Some(value);
        self
    }

    /// Sets MBMS-User-Data-Mode-Indication.
    pub fn mbms_user_data_mode_indication(
        mut self,
        value: impl Into<MbmsUserDataModeIndication>,
    ) -> Self {
        self.optional.mbms_user_data_mode_indication = Some(value.into());
        self
    }

    /// Sets MBMS-BMSC-SSM-IP-Address.
    pub fn mbms_bmsc_ssm_ip_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.mbms_bmsc_ssm_ip_address = Some(value.into());
        self
    }

    /// Sets MBMS-BMSC-SSM-Ipv6-Address.
    pub fn mbms_bmsc_ssm_ipv6_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.mbms_bmsc_ssm_ipv6_address = Some(value.into());
        self
    }

    /// Sets MBMS-Flow-Identifier.
    pub fn mbms_flow_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.mbms_flow_identifier = Some(value.into());
        self
    }

    /// Sets CN-IP-Multicast-Distribution.
    pub fn cn_ip_multicast_distribution(
        mut self,
        value: impl Into<CnIpMulticastDistribution>,
    ) -> Self {
        self.optional.cn_ip_multicast_distribution = Some(value.into());
        self
    }

    /// Sets MBMS-HC-Indicator.
    pub fn mbms_hc_indicator(mut self, value: impl Into<MbmsHcIndicator>) -> Self {
        self.optional.mbms_hc_indicator = Some(value.into());
        self
    }

    /// Sets MBMS-GW-UDP-Port-Indicator.
    pub fn mbms_gw_udp_port_indicator(
        mut self,
        value: impl Into<MbmsGwUdpPortIndicator>,
    ) -> Self {
        self.optional.mbms_gw_udp_port_indicator = Some(value.into());
        self
    }

    /// Sets MBMS-GW-SSM-IP-Address.
    pub fn mbms_gw_ssm_ip_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.mbms_gw_ssm_ip_address = Some(value.into());
        self
    }

    /// Sets MBMS-GW-SSM-IPv6-Address.
    pub fn mbms_gw_ssm_ipv6_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.mbms_gw_ssm_ipv6_address = Some(value.into());
        self
    }

    /// Sets MBMS-BMSC-SSM-UDP-Port.
    pub fn mbms_bmsc_ssm_udp_port(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.mbms_bmsc_ssm_udp_port = Some(value.into());
        self
    }

    /// Sets MBMS-Cell-List.
    pub fn mbms_cell_list(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.mbms_cell_list = Some(value.into());
        self
    }

    /// Sets Local-M1-Information.
    pub fn local_m1_information(mut self, value: impl Into<LocalM1Information>) -> Self {
        self.optional.local_m1_information = Some(value.into());
        self
    }

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
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

    /// Sets Restart-Counter.
    pub fn restart_counter(mut self, value: u32) -> Self {
        self.optional.restart_counter = Some(value);
        self
    }
}
