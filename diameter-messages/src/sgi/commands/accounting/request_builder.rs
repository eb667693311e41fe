// @generated from dictionaries/sgi.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, DiameterIdentity, IpFilterRule, OctetString, QosFilterRule, Time,
    Utf8String,
};
use crate::base::{AccountingRealtimeRequired, AccountingRecordType, ProxyInfo};
use crate::nasreq::{
    AccountingAuthMethod, AcctAuthentic, FramedCompression, FramedProtocol,
    FramedRouting, LoginService, NasPortType, ServiceType, Tunneling,
};
use crate::sgi::{AccountingRequest, required};
use crate::ts29061::ThreeGppPdpType;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`AccountingRequest`]. `build` exists once all that is required is set: Session-Id,
/// Origin-Host, Origin-Realm, Destination-Realm, Accounting-Record-Type, Accounting-Record-Number.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AccountingRequestBuilder<R = (Unset, Unset, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: AccountingRequestOptional,
}

impl AccountingRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F> AccountingRequestBuilder<(A, B, C, D, E, F)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> AccountingRequestBuilder<(Set<Utf8String>, B, C, D, E, F)> {
        let (_, b, c, d, e, f) = self.required;
        AccountingRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AccountingRequestBuilder<(A, Set<DiameterIdentity>, C, D, E, F)> {
        let (a, _, c, d, e, f) = self.required;
        AccountingRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AccountingRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        AccountingRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AccountingRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        AccountingRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets Accounting-Record-Type (required).
    pub fn accounting_record_type(
        self,
        value: impl Into<AccountingRecordType>,
    ) -> AccountingRequestBuilder<(A, B, C, D, Set<AccountingRecordType>, F)> {
        let (a, b, c, d, _, f) = self.required;
        AccountingRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f),
            optional: self.optional,
        }
    }

    /// Sets Accounting-Record-Number (required).
    pub fn accounting_record_number(
        self,
        value: u32,
    ) -> AccountingRequestBuilder<(A, B, C, D, E, Set<u32>)> {
        let (a, b, c, d, e, _) = self.required;
        AccountingRequestBuilder {
            required: (a, b, c, d, e, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AccountingRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::OriginHost<DiameterIdentity>,
        C: required::OriginRealm<DiameterIdentity>,
        D: required::DestinationRealm<DiameterIdentity>,
        E: required::AccountingRecordType<AccountingRecordType>,
        F: required::AccountingRecordNumber<u32>,
    {
        let (a, b, c, d, e, f) = self.required;
        AccountingRequest {
            session_id: a.value(),
            origin_host: b.value(),
            origin_realm: c.value(),
            destination_realm: d.value(),
            accounting_record_type: e.value(),
            accounting_record_number: f.value(),
            acct_application_id: self.optional.acct_application_id,
            user_name: self.optional.user_name,
            origin_state_id: self.optional.origin_state_id,
            destination_host: self.optional.destination_host,
            event_timestamp: self.optional.event_timestamp,
            acct_delay_time: self.optional.acct_delay_time,
            nas_identifier: self.optional.nas_identifier,
            nas_ip_address: self.optional.nas_ip_address,
            nas_ipv6_address: self.optional.nas_ipv6_address,
            nas_port: self.optional.nas_port,
            nas_port_id: self.optional.nas_port_id,
            nas_port_type: self.optional.nas_port_type,
            class: self.optional.class,
            service_type: self.optional.service_type,
            accounting_input_octets: self.optional.accounting_input_octets,
            accounting_input_packets: self.optional.accounting_input_packets,
            accounting_output_octets: self.optional.accounting_output_octets,
            accounting_output_packets: self.optional.accounting_output_packets,
            acct_authentic: self.optional.acct_authentic,
            accounting_auth_method: self.optional.accounting_auth_method,
            acct_session_time: self.optional.acct_session_time,
            acct_tunnel_connection: self.optional.acct_tunnel_connection,
            acct_tunnel_packets_lost: self.optional.acct_tunnel_packets_lost,
            callback_id: self.optional.callback_id,
            callback_number: self.optional.callback_number,
            called_station_id: self.optional.called_station_id,
            calling_station_id: self.optional.calling_station_id,
            connect_info: self.optional.connect_info,
            originating_line_info: self.optional.originating_line_info,
            authorization_lifetime: self.optional.authorization_lifetime,
            session_timeout: self.optional.session_timeout,
            idle_timeout: self.optional.idle_timeout,
            port_limit: self.optional.port_limit,
            accounting_realtime_required: self.optional.accounting_realtime_required,
            acct_interim_interval: self.optional.acct_interim_interval,
            filter_id: self.optional.filter_id,
            nas_filter_rule: self.optional.nas_filter_rule,
            qos_filter_rule: self.optional.qos_filter_rule,
            framed_compression: self.optional.framed_compression,
            framed_interface_id: self.optional.framed_interface_id,
            framed_ip_address: self.optional.framed_ip_address,
            framed_ip_netmask: self.optional.framed_ip_netmask,
            framed_ipv6_prefix: self.optional.framed_ipv6_prefix,
            framed_ipv6_pool: self.optional.framed_ipv6_pool,
            framed_ipv6_route: self.optional.framed_ipv6_route,
            delegated_ipv6_prefix: self.optional.delegated_ipv6_prefix,
            framed_ipx_network: self.optional.framed_ipx_network,
            framed_mtu: self.optional.framed_mtu,
            framed_pool: self.optional.framed_pool,
            framed_protocol: self.optional.framed_protocol,
            framed_route: self.optional.framed_route,
            framed_routing: self.optional.framed_routing,
            login_ip_host: self.optional.login_ip_host,
            login_ipv6_host: self.optional.login_ipv6_host,
            login_lat_group: self.optional.login_lat_group,
            login_lat_node: self.optional.login_lat_node,
            login_lat_port: self.optional.login_lat_port,
            login_lat_service: self.optional.login_lat_service,
            login_service: self.optional.login_service,
            login_tcp_port: self.optional.login_tcp_port,
            tunneling: self.optional.tunneling,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            three_gpp_imsi: self.optional.three_gpp_imsi,
            external_identifier: self.optional.external_identifier,
            three_gpp_charging_id: self.optional.three_gpp_charging_id,
            three_gpp_pdp_type: self.optional.three_gpp_pdp_type,
            three_gpp_cg_address: self.optional.three_gpp_cg_address,
            three_gpp_gprs_negotiated_qos_profile: self
                .optional
                .three_gpp_gprs_negotiated_qos_profile,
            three_gpp_sgsn_address: self.optional.three_gpp_sgsn_address,
            three_gpp_ggsn_address: self.optional.three_gpp_ggsn_address,
            three_gpp_imsi_mcc_mnc: self.optional.three_gpp_imsi_mcc_mnc,
            three_gpp_ggsn_mcc_mnc: self.optional.three_gpp_ggsn_mcc_mnc,
            three_gpp_nsapi: self.optional.three_gpp_nsapi,
            three_gpp_selection_mode: self.optional.three_gpp_selection_mode,
            three_gpp_charging_characteristics: self
                .optional
                .three_gpp_charging_characteristics,
            three_gpp_cg_ipv6_address: self.optional.three_gpp_cg_ipv6_address,
            three_gpp_sgsn_ipv6_address: self.optional.three_gpp_sgsn_ipv6_address,
            three_gpp_ggsn_ipv6_address: self.optional.three_gpp_ggsn_ipv6_address,
            three_gpp_sgsn_mcc_mnc: self.optional.three_gpp_sgsn_mcc_mnc,
            three_gpp_imeisv: self.optional.three_gpp_imeisv,
            three_gpp_rat_type: self.optional.three_gpp_rat_type,
            three_gpp_user_location_info: self.optional.three_gpp_user_location_info,
            three_gpp_ms_time_zone: self.optional.three_gpp_ms_time_zone,
            three_gpp_camel_charging_info: self.optional.three_gpp_camel_charging_info,
            three_gpp_packet_filter: self.optional.three_gpp_packet_filter,
            three_gpp_negotiated_dscp: self.optional.three_gpp_negotiated_dscp,
            twan_identifier: self.optional.twan_identifier,
            three_gpp_user_location_info_time: self
                .optional
                .three_gpp_user_location_info_time,
            three_gpp_secondary_rat_usage: self.optional.three_gpp_secondary_rat_usage,
            three_gpp_ue_local_ip_address: self.optional.three_gpp_ue_local_ip_address,
            three_gpp_ue_source_port: self.optional.three_gpp_ue_source_port,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an Accounting-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct AccountingRequestOptional {
    acct_application_id: Option<u32>,
    user_name: Option<Utf8String>,
    origin_state_id: Option<u32>,
    destination_host: Option<DiameterIdentity>,
    event_timestamp: Option<Time>,
    acct_delay_time: Option<u32>,
    nas_identifier: Option<Utf8String>,
    nas_ip_address: Option<OctetString>,
    nas_ipv6_address: Option<OctetString>,
    nas_port: Option<u32>,
    nas_port_id: Option<Utf8String>,
    nas_port_type: Option<NasPortType>,
    class: Vec<OctetString>,
    service_type: Option<ServiceType>,
    accounting_input_octets: Option<u64>,
    accounting_input_packets: Option<u64>,
    accounting_output_octets: Option<u64>,
    accounting_output_packets: Option<u64>,
    acct_authentic: Option<AcctAuthentic>,
    accounting_auth_method: Option<AccountingAuthMethod>,
    acct_session_time: Option<u32>,
    acct_tunnel_connection: Option<OctetString>,
    acct_tunnel_packets_lost: Option<u32>,
    callback_id: Option<Utf8String>,
    callback_number: Option<Utf8String>,
    called_station_id: Option<Utf8String>,
    calling_station_id: Option<Utf8String>,
    connect_info: Vec<Utf8String>,
    originating_line_info: Option<OctetString>,
    authorization_lifetime: Option<u32>,
    session_timeout: Option<u32>,
    idle_timeout: Option<u32>,
    port_limit: Option<u32>,
    accounting_realtime_required: Option<AccountingRealtimeRequired>,
    acct_interim_interval: Option<u32>,
    filter_id: Vec<Utf8String>,
    nas_filter_rule: Vec<IpFilterRule>,
    qos_filter_rule: Vec<QosFilterRule>,
    framed_compression: Option<FramedCompression>,
    framed_interface_id: Option<u64>,
    framed_ip_address: Option<OctetString>,
    framed_ip_netmask: Option<OctetString>,
    framed_ipv6_prefix: Vec<OctetString>,
    framed_ipv6_pool: Option<OctetString>,
    framed_ipv6_route: Vec<Utf8String>,
    delegated_ipv6_prefix: Vec<OctetString>,
    framed_ipx_network: Option<u32>,
    framed_mtu: Option<u32>,
    framed_pool: Option<OctetString>,
    framed_protocol: Option<FramedProtocol>,
    framed_route: Vec<Utf8String>,
    framed_routing: Option<FramedRouting>,
    login_ip_host: Vec<OctetString>,
    login_ipv6_host: Vec<OctetString>,
    login_lat_group: Option<OctetString>,
    login_lat_node: Option<OctetString>,
    login_lat_port: Option<OctetString>,
    login_lat_service: Option<OctetString>,
    login_service: Option<LoginService>,
    login_tcp_port: Option<u32>,
    tunneling: Vec<Tunneling>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    three_gpp_imsi: Option<Utf8String>,
    external_identifier: Option<Utf8String>,
    three_gpp_charging_id: Option<OctetString>,
    three_gpp_pdp_type: Option<ThreeGppPdpType>,
    three_gpp_cg_address: Option<OctetString>,
    three_gpp_gprs_negotiated_qos_profile: Option<Utf8String>,
    three_gpp_sgsn_address: Option<OctetString>,
    three_gpp_ggsn_address: Option<OctetString>,
    three_gpp_imsi_mcc_mnc: Option<Utf8String>,
    three_gpp_ggsn_mcc_mnc: Option<Utf8String>,
    three_gpp_nsapi: Option<OctetString>,
    three_gpp_selection_mode: Option<Utf8String>,
    three_gpp_charging_characteristics: Option<Utf8String>,
    three_gpp_cg_ipv6_address: Option<OctetString>,
    three_gpp_sgsn_ipv6_address: Option<OctetString>,
    three_gpp_ggsn_ipv6_address: Option<OctetString>,
    three_gpp_sgsn_mcc_mnc: Option<Utf8String>,
    three_gpp_imeisv: Option<OctetString>,
    three_gpp_rat_type: Option<OctetString>,
    three_gpp_user_location_info: Option<OctetString>,
    three_gpp_ms_time_zone: Option<OctetString>,
    three_gpp_camel_charging_info: Option<OctetString>,
    three_gpp_packet_filter: Option<OctetString>,
    three_gpp_negotiated_dscp: Option<OctetString>,
    twan_identifier: Option<OctetString>,
    three_gpp_user_location_info_time: Option<OctetString>,
    three_gpp_secondary_rat_usage: Vec<OctetString>,
    three_gpp_ue_local_ip_address: Option<OctetString>,
    three_gpp_ue_source_port: Option<OctetString>,
    additional_avps: AdditionalAvps,
}

impl<R> AccountingRequestBuilder<R> {
    /// Sets Acct-Application-Id.
    pub fn acct_application_id(mut self, value: u32) -> Self {
        self.optional.acct_application_id = Some(value);
        self
    }

    /// Sets User-Name.
    pub fn user_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.user_name = Some(value.into());
        self
    }

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
        self
    }

    /// Sets Destination-Host.
    pub fn destination_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.destination_host = Some(value.into());
        self
    }

    /// Sets Event-Timestamp.
    pub fn event_timestamp(mut self, value: impl Into<Time>) -> Self {
        self.optional.event_timestamp = Some(value.into());
        self
    }

    /// Sets Acct-Delay-Time.
    pub fn acct_delay_time(mut self, value: u32) -> Self {
        self.optional.acct_delay_time = Some(value);
        self
    }

    /// Sets NAS-Identifier.
    pub fn nas_identifier(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.nas_identifier = Some(value.into());
        self
    }

    /// Sets NAS-IP-Address.
    pub fn nas_ip_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.nas_ip_address = Some(value.into());
        self
    }

    /// Sets NAS-IPv6-Address.
    pub fn nas_ipv6_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.nas_ipv6_address = Some(value.into());
        self
    }

    /// Sets NAS-Port.
    pub fn nas_port(mut self, value: u32) -> Self {
        self.optional.nas_port = Some(value);
        self
    }

    /// Sets NAS-Port-Id.
    pub fn nas_port_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.nas_port_id = Some(value.into());
        self
    }

    /// Sets NAS-Port-Type.
    pub fn nas_port_type(mut self, value: impl Into<NasPortType>) -> Self {
        self.optional.nas_port_type = Some(value.into());
        self
    }

    /// Adds one Class.
    pub fn class(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.class, value.into());
        self
    }

    /// Adds any number of Class.
    pub fn classes(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.class.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Service-Type.
    pub fn service_type(mut self, value: impl Into<ServiceType>) -> Self {
        self.optional.service_type = Some(value.into());
        self
    }

    /// Sets Accounting-Input-Octets.
    pub fn accounting_input_octets(mut self, value: u64) -> Self {
        self.optional.accounting_input_octets = Some(value);
        self
    }

    /// Sets Accounting-Input-Packets.
    pub fn accounting_input_packets(mut self, value: u64) -> Self {
        self.optional.accounting_input_packets = Some(value);
        self
    }

    /// Sets Accounting-Output-Octets.
    pub fn accounting_output_octets(mut self, value: u64) -> Self {
        self.optional.accounting_output_octets = Some(value);
        self
    }

    /// Sets Accounting-Output-Packets.
    pub fn accounting_output_packets(mut self, value: u64) -> Self {
        self.optional.accounting_output_packets = Some(value);
        self
    }

    /// Sets Acct-Authentic.
    pub fn acct_authentic(mut self, value: impl Into<AcctAuthentic>) -> Self {
        self.optional.acct_authentic = Some(value.into());
        self
    }

    /// Sets Accounting-Auth-Method.
    pub fn accounting_auth_method(
        mut self,
        value: impl Into<AccountingAuthMethod>,
    ) -> Self {
        self.optional.accounting_auth_method = Some(value.into());
        self
    }

    /// Sets Acct-Session-Time.
    pub fn acct_session_time(mut self, value: u32) -> Self {
        self.optional.acct_session_time = Some(value);
        self
    }

    /// Sets Acct-Tunnel-Connection.
    pub fn acct_tunnel_connection(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.acct_tunnel_connection = Some(value.into());
        self
    }

    /// Sets Acct-Tunnel-Packets-Lost.
    pub fn acct_tunnel_packets_lost(mut self, value: u32) -> Self {
        self.optional.acct_tunnel_packets_lost = Some(value);
        self
    }

    /// Sets Callback-Id.
    pub fn callback_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.callback_id = Some(value.into());
        self
    }

    /// Sets Callback-Number.
    pub fn callback_number(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.callback_number = Some(value.into());
        self
    }

    /// Sets Called-Station-Id.
    pub fn called_station_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.called_station_id = Some(value.into());
        self
    }

    /// Sets Calling-Station-Id.
    pub fn calling_station_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.calling_station_id = Some(value.into());
        self
    }

    /// Adds one Connect-Info.
    pub fn connect_info(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.optional.connect_info, value.into());
        self
    }

    /// Adds any number of Connect-Info.
    pub fn connect_infos(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.optional.connect_info.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Originating-Line-Info.
    pub fn originating_line_info(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.originating_line_info = Some(value.into());
        self
    }

    /// Sets Authorization-Lifetime.
    pub fn authorization_lifetime(mut self, value: u32) -> Self {
        self.optional.authorization_lifetime = Some(value);
        self
    }

    /// Sets Session-Timeout.
    pub fn session_timeout(mut self, value: u32) -> Self {
        self.optional.session_timeout = Some(value);
        self
    }

    /// Sets Idle-Timeout.
    pub fn idle_timeout(mut self, value: u32) -> Self {
        self.optional.idle_timeout = Some(value);
        self
    }

    /// Sets Port-Limit.
    pub fn port_limit(mut self, value: u32) -> Self {
        self.optional.port_limit = Some(value);
        self
    }

    /// Sets Accounting-Realtime-Required.
    pub fn accounting_realtime_required(
        mut self,
        value: impl Into<AccountingRealtimeRequired>,
    ) -> Self {
        self.optional.accounting_realtime_required = Some(value.into());
        self
    }

    /// Sets Acct-Interim-Interval.
    pub fn acct_interim_interval(mut self, value: u32) -> Self {
        self.optional.acct_interim_interval = Some(value);
        self
    }

    /// Adds one Filter-Id.
    pub fn filter_id(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.optional.filter_id, value.into());
        self
    }

    /// Adds any number of Filter-Id.
    pub fn filter_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.optional.filter_id.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one NAS-Filter-Rule.
    pub fn nas_filter_rule(mut self, value: impl Into<IpFilterRule>) -> Self {
        append(&mut self.optional.nas_filter_rule, value.into());
        self
    }

    /// Adds any number of NAS-Filter-Rule.
    pub fn nas_filter_rules(
        mut self,
        values: impl IntoIterator<Item = impl Into<IpFilterRule>>,
    ) -> Self {
        self.optional.nas_filter_rule.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one QoS-Filter-Rule.
    pub fn qos_filter_rule(mut self, value: impl Into<QosFilterRule>) -> Self {
        append(&mut self.optional.qos_filter_rule, value.into());
        self
    }

    /// Adds any number of QoS-Filter-Rule.
    pub fn qos_filter_rules(
        mut self,
        values: impl IntoIterator<Item = impl Into<QosFilterRule>>,
    ) -> Self {
        self.optional.qos_filter_rule.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Framed-Compression.
    pub fn framed_compression(mut self, value: impl Into<FramedCompression>) -> Self {
        self.optional.framed_compression = Some(value.into());
        self
    }

    /// Sets Framed-Interface-Id.
    pub fn framed_interface_id(mut self, value: u64) -> Self {
        self.optional.framed_interface_id = Some(value);
        self
    }

    /// Sets Framed-IP-Address.
    pub fn framed_ip_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.framed_ip_address = Some(value.into());
        self
    }

    /// Sets Framed-IP-Netmask.
    pub fn framed_ip_netmask(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.framed_ip_netmask = Some(value.into());
        self
    }

    /// Adds one Framed-IPv6-Prefix.
    pub fn framed_ipv6_prefix(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.framed_ipv6_prefix, value.into());
        self
    }

    /// Adds any number of Framed-IPv6-Prefix.
    pub fn framed_ipv6_prefixes(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.framed_ipv6_prefix.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Framed-IPv6-Pool.
    pub fn framed_ipv6_pool(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.framed_ipv6_pool = Some(value.into());
        self
    }

    /// Adds one Framed-IPv6-Route.
    pub fn framed_ipv6_route(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.optional.framed_ipv6_route, value.into());
        self
    }

    /// Adds any number of Framed-IPv6-Route.
    pub fn framed_ipv6_routes(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.optional.framed_ipv6_route.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Delegated-IPv6-Prefix.
    pub fn delegated_ipv6_prefix(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.delegated_ipv6_prefix, value.into());
        self
    }

    /// Adds any number of Delegated-IPv6-Prefix.
    pub fn delegated_ipv6_prefixes(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.delegated_ipv6_prefix.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Framed-IPX-Network.
    pub fn framed_ipx_network(mut self, value: u32) -> Self {
        self.optional.framed_ipx_network = Some(value);
        self
    }

    /// Sets Framed-MTU.
    pub fn framed_mtu(mut self, value: u32) -> Self {
        self.optional.framed_mtu = Some(value);
        self
    }

    /// Sets Framed-Pool.
    pub fn framed_pool(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.framed_pool = Some(value.into());
        self
    }

    /// Sets Framed-Protocol.
    pub fn framed_protocol(mut self, value: impl Into<FramedProtocol>) -> Self {
        self.optional.framed_protocol = Some(value.into());
        self
    }

    /// Adds one Framed-Route.
    pub fn framed_route(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.optional.framed_route, value.into());
        self
    }

    /// Adds any number of Framed-Route.
    pub fn framed_routes(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.optional.framed_route.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Framed-Routing.
    pub fn framed_routing(mut self, value: impl Into<FramedRouting>) -> Self {
        self.optional.framed_routing = Some(value.into());
        self
    }

    /// Adds one Login-IP-Host.
    pub fn login_ip_host(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.login_ip_host, value.into());
        self
    }

    /// Adds any number of Login-IP-Host.
    pub fn login_ip_hosts(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.login_ip_host.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Login-IPv6-Host.
    pub fn login_ipv6_host(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.login_ipv6_host, value.into());
        self
    }

    /// Adds any number of Login-IPv6-Host.
    pub fn login_ipv6_hosts(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.login_ipv6_host.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Login-LAT-Group.
    pub fn login_lat_group(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.login_lat_group = Some(value.into());
        self
    }

    /// Sets Login-LAT-Node.
    pub fn login_lat_node(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.login_lat_node = Some(value.into());
        self
    }

    /// Sets Login-LAT-Port.
    pub fn login_lat_port(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.login_lat_port = Some(value.into());
        self
    }

    /// Sets Login-LAT-Service.
    pub fn login_lat_service(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.login_lat_service = Some(value.into());
        self
    }

    /// Sets Login-Service.
    pub fn login_service(mut self, value: impl Into<LoginService>) -> Self {
        self.optional.login_service = Some(value.into());
        self
    }

    /// Sets Login-TCP-Port.
    pub fn login_tcp_port(mut self, value: u32) -> Self {
        self.optional.login_tcp_port = Some(value);
        self
    }

    /// Adds one Tunneling.
    pub fn tunneling(mut self, value: impl Into<Tunneling>) -> Self {
        append(&mut self.optional.tunneling, value.into());
        self
    }

    /// Adds any number of Tunneling.
    pub fn tunnelings(
        mut self,
        values: impl IntoIterator<Item = impl Into<Tunneling>>,
    ) -> Self {
        self.optional.tunneling.extend(values.into_iter().map(Into::into));
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

    /// Sets 3GPP-IMSI.
    pub fn three_gpp_imsi(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.three_gpp_imsi = Some(value.into());
        self
    }

    /// Sets External-Identifier.
    pub fn external_identifier(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.external_identifier = Some(value.into());
        self
    }

    /// Sets 3GPP-Charging-Id.
    pub fn three_gpp_charging_id(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_charging_id = Some(value.into());
        self
    }

    /// Sets 3GPP-PDP-Type.
    pub fn three_gpp_pdp_type(mut self, value: impl Into<ThreeGppPdpType>) -> Self {
        self.optional.three_gpp_pdp_type = Some(value.into());
        self
    }

    /// Sets 3GPP-CG-Address.
    pub fn three_gpp_cg_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_cg_address = Some(value.into());
        self
    }

    /// Sets 3GPP-GPRS-Negotiated-QoS-Profile.
    pub fn three_gpp_gprs_negotiated_qos_profile(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.optional.three_gpp_gprs_negotiated_qos_profile = Some(value.into());
        self
    }

    /// Sets 3GPP-SGSN-Address.
    pub fn three_gpp_sgsn_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_sgsn_address = Some(value.into());
        self
    }

    /// Sets 3GPP-GGSN-Address.
    pub fn three_gpp_ggsn_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_ggsn_address = Some(value.into());
        self
    }

    /// Sets 3GPP-IMSI-MCC-MNC.
    pub fn three_gpp_imsi_mcc_mnc(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.three_gpp_imsi_mcc_mnc = Some(value.into());
        self
    }

    /// Sets 3GPP-GGSN-MCC-MNC.
    pub fn three_gpp_ggsn_mcc_mnc(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.three_gpp_ggsn_mcc_mnc = Some(value.into());
        self
    }

    /// Sets 3GPP-NSAPI.
    pub fn three_gpp_nsapi(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_nsapi = Some(value.into());
        self
    }

    /// Sets 3GPP-Selection-Mode.
    pub fn three_gpp_selection_mode(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.three_gpp_selection_mode = Some(value.into());
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

    /// Sets 3GPP-CG-IPv6-Address.
    pub fn three_gpp_cg_ipv6_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_cg_ipv6_address = Some(value.into());
        self
    }

    /// Sets 3GPP-SGSN-IPv6-Address.
    pub fn three_gpp_sgsn_ipv6_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_sgsn_ipv6_address = Some(value.into());
        self
    }

    /// Sets 3GPP-GGSN-IPv6-Address.
    pub fn three_gpp_ggsn_ipv6_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_ggsn_ipv6_address = Some(value.into());
        self
    }

    /// Sets 3GPP-SGSN-MCC-MNC.
    pub fn three_gpp_sgsn_mcc_mnc(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.three_gpp_sgsn_mcc_mnc = Some(value.into());
        self
    }

    /// Sets 3GPP-IMEISV.
    pub fn three_gpp_imeisv(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_imeisv = Some(value.into());
        self
    }

    /// Sets 3GPP-RAT-Type.
    pub fn three_gpp_rat_type(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_rat_type = Some(value.into());
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

    /// Sets 3GPP-CAMEL-Charging-Info.
    pub fn three_gpp_camel_charging_info(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        self.optional.three_gpp_camel_charging_info = Some(value.into());
        self
    }

    /// Sets 3GPP-Packet-Filter.
    pub fn three_gpp_packet_filter(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_packet_filter = Some(value.into());
        self
    }

    /// Sets 3GPP-Negotiated-DSCP.
    pub fn three_gpp_negotiated_dscp(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_negotiated_dscp = Some(value.into());
        self
    }

    /// Sets TWAN-Identifier.
    pub fn twan_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.twan_identifier = Some(value.into());
        self
    }

    /// Sets 3GPP-User-Location-Info-Time.
    pub fn three_gpp_user_location_info_time(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        self.optional.three_gpp_user_location_info_time = Some(value.into());
        self
    }

    /// Adds one 3GPP-Secondary-RAT-Usage.
    pub fn three_gpp_secondary_rat_usage(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        append(&mut self.optional.three_gpp_secondary_rat_usage, value.into());
        self
    }

    /// Adds any number of 3GPP-Secondary-RAT-Usage.
    pub fn three_gpp_secondary_rat_usages(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional
            .three_gpp_secondary_rat_usage
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets 3GPP-UE-Local-IP-Address.
    pub fn three_gpp_ue_local_ip_address(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        self.optional.three_gpp_ue_local_ip_address = Some(value.into());
        self
    }

    /// Sets 3GPP-UE-Source-Port.
    pub fn three_gpp_ue_source_port(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_ue_source_port = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
