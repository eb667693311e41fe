// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, DiameterIdentity, IpFilterRule, OctetString, QosFilterRule, Time,
    Utf8String,
};
use crate::base::{
    AccountingRealtimeRequired, AccountingRecordType, ProxyInfo, TerminationCause,
};
use crate::nasreq::{
    AccountingAuthMethod, AccountingRequest, AcctAuthentic, FramedCompression,
    FramedProtocol, FramedRouting, LoginService, NasPortType, OriginAaaProtocol,
    ServiceType, Tunneling, required,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`AccountingRequest`]. `build` exists once all that is required is set: Session-Id,
/// Origin-Host, Origin-Realm, Destination-Realm, Accounting-Record-Type, Accounting-Record-Number.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AccountingRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Unset, Set<u32>),
> {
    required: R,
    optional: AccountingRequestOptional,
}

impl AccountingRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Unset, Set(1)),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G> AccountingRequestBuilder<(A, B, C, D, E, F, G)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> AccountingRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G)> {
        let (_, b, c, d, e, f, g) = self.required;
        AccountingRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AccountingRequestBuilder<(A, Set<DiameterIdentity>, C, D, E, F, G)> {
        let (a, _, c, d, e, f, g) = self.required;
        AccountingRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AccountingRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F, G)> {
        let (a, b, _, d, e, f, g) = self.required;
        AccountingRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AccountingRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G)> {
        let (a, b, c, _, e, f, g) = self.required;
        AccountingRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Accounting-Record-Type (required).
    pub fn accounting_record_type(
        self,
        value: impl Into<AccountingRecordType>,
    ) -> AccountingRequestBuilder<(A, B, C, D, Set<AccountingRecordType>, F, G)> {
        let (a, b, c, d, _, f, g) = self.required;
        AccountingRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g),
            optional: self.optional,
        }
    }

    /// Sets Accounting-Record-Number (required).
    pub fn accounting_record_number(
        self,
        value: u32,
    ) -> AccountingRequestBuilder<(A, B, C, D, E, Set<u32>, G)> {
        let (a, b, c, d, e, _, g) = self.required;
        AccountingRequestBuilder {
            required: (a, b, c, d, e, Set(value), g),
            optional: self.optional,
        }
    }

    /// Sets Acct-Application-Id; it is 1 already.
    pub fn acct_application_id(
        self,
        value: u32,
    ) -> AccountingRequestBuilder<(A, B, C, D, E, F, Set<u32>)> {
        let (a, b, c, d, e, f, _) = self.required;
        AccountingRequestBuilder {
            required: (a, b, c, d, e, f, Set(value)),
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
        G: required::AcctApplicationId<u32>,
    {
        let (a, b, c, d, e, f, g) = self.required;
        AccountingRequest::assemble(
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

/// What an Accounting-Request may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct AccountingRequestOptional {
    pub(super) user_name: Option<Utf8String>,
    pub(super) accounting_sub_session_id: Option<u64>,
    pub(super) acct_session_id: Option<OctetString>,
    pub(super) acct_multi_session_id: Option<Utf8String>,
    pub(super) origin_aaa_protocol: Option<OriginAaaProtocol>,
    pub(super) origin_state_id: Option<u32>,
    pub(super) destination_host: Option<DiameterIdentity>,
    pub(super) event_timestamp: Option<Time>,
    pub(super) acct_delay_time: Option<u32>,
    pub(super) nas_identifier: Option<Utf8String>,
    pub(super) nas_ip_address: Option<OctetString>,
    pub(super) nas_ipv6_address: Option<OctetString>,
    pub(super) nas_port: Option<u32>,
    pub(super) nas_port_id: Option<Utf8String>,
    pub(super) nas_port_type: Option<NasPortType>,
    pub(super) class: Vec<OctetString>,
    pub(super) service_type: Option<ServiceType>,
    pub(super) termination_cause: Option<TerminationCause>,
    pub(super) accounting_input_octets: Option<u64>,
    pub(super) accounting_input_packets: Option<u64>,
    pub(super) accounting_output_octets: Option<u64>,
    pub(super) accounting_output_packets: Option<u64>,
    pub(super) acct_authentic: Option<AcctAuthentic>,
    pub(super) accounting_auth_method: Option<AccountingAuthMethod>,
    pub(super) acct_link_count: Option<u32>,
    pub(super) acct_session_time: Option<u32>,
    pub(super) acct_tunnel_connection: Option<OctetString>,
    pub(super) acct_tunnel_packets_lost: Option<u32>,
    pub(super) callback_id: Option<Utf8String>,
    pub(super) callback_number: Option<Utf8String>,
    pub(super) called_station_id: Option<Utf8String>,
    pub(super) calling_station_id: Option<Utf8String>,
    pub(super) connect_info: Vec<Utf8String>,
    pub(super) originating_line_info: Option<OctetString>,
    pub(super) authorization_lifetime: Option<u32>,
    pub(super) session_timeout: Option<u32>,
    pub(super) idle_timeout: Option<u32>,
    pub(super) port_limit: Option<u32>,
    pub(super) accounting_realtime_required: Option<AccountingRealtimeRequired>,
    pub(super) acct_interim_interval: Option<u32>,
    pub(super) filter_id: Vec<Utf8String>,
    pub(super) nas_filter_rule: Vec<IpFilterRule>,
    pub(super) qos_filter_rule: Vec<QosFilterRule>,
    pub(super) framed_appletalk_link: Option<u32>,
    pub(super) framed_appletalk_network: Option<u32>,
    pub(super) framed_appletalk_zone: Option<OctetString>,
    pub(super) framed_compression: Option<FramedCompression>,
    pub(super) framed_interface_id: Option<u64>,
    pub(super) framed_ip_address: Option<OctetString>,
    pub(super) framed_ip_netmask: Option<OctetString>,
    pub(super) framed_ipv6_prefix: Vec<OctetString>,
    pub(super) framed_ipv6_pool: Option<OctetString>,
    pub(super) framed_ipv6_route: Vec<Utf8String>,
    pub(super) framed_ipx_network: Option<u32>,
    pub(super) framed_mtu: Option<u32>,
    pub(super) framed_pool: Option<OctetString>,
    pub(super) framed_protocol: Option<FramedProtocol>,
    pub(super) framed_route: Vec<Utf8String>,
    pub(super) framed_routing: Option<FramedRouting>,
    pub(super) login_ip_host: Vec<OctetString>,
    pub(super) login_ipv6_host: Vec<OctetString>,
    pub(super) login_lat_group: Option<OctetString>,
    pub(super) login_lat_node: Option<OctetString>,
    pub(super) login_lat_port: Option<OctetString>,
    pub(super) login_lat_service: Option<OctetString>,
    pub(super) login_service: Option<LoginService>,
    pub(super) login_tcp_port: Option<u32>,
    pub(super) tunneling: Vec<Tunneling>,
    pub(super) proxy_info: Vec<ProxyInfo>,
    pub(super) route_record: Vec<DiameterIdentity>,
    pub(super) additional_avps: AdditionalAvps,
}

impl<R> AccountingRequestBuilder<R> {
    /// Sets User-Name.
    pub fn user_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.user_name = Some(value.into());
        self
    }

    /// Sets Accounting-Sub-Session-Id.
    pub fn accounting_sub_session_id(mut self, value: u64) -> Self {
        self.optional.accounting_sub_session_id = Some(value);
        self
    }

    /// Sets Acct-Session-Id.
    pub fn acct_session_id(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.acct_session_id = Some(value.into());
        self
    }

    /// Sets Acct-Multi-Session-Id.
    pub fn acct_multi_session_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.acct_multi_session_id = Some(value.into());
        self
    }

    /// Sets Origin-AAA-Protocol.
    pub fn origin_aaa_protocol(mut self, value: impl Into<OriginAaaProtocol>) -> Self {
        self.optional.origin_aaa_protocol = Some(value.into());
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

    /// Sets Termination-Cause.
    pub fn termination_cause(mut self, value: impl Into<TerminationCause>) -> Self {
        self.optional.termination_cause = Some(value.into());
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

    /// Sets Acct-Link-Count.
    pub fn acct_link_count(mut self, value: u32) -> Self {
        self.optional.acct_link_count = Some(value);
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

    /// Sets Framed-Appletalk-Link.
    pub fn framed_appletalk_link(mut self, value: u32) -> Self {
        self.optional.framed_appletalk_link = Some(value);
        self
    }

    /// Sets Framed-Appletalk-Network.
    pub fn framed_appletalk_network(mut self, value: u32) -> Self {
        self.optional.framed_appletalk_network = Some(value);
        self
    }

    /// Sets Framed-Appletalk-Zone.
    pub fn framed_appletalk_zone(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.framed_appletalk_zone = Some(value.into());
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

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
