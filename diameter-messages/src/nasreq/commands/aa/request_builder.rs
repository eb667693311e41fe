// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::{AuthRequestType, AuthSessionState, ProxyInfo};
use crate::nasreq::{
    AaRequest, ChapAuth, FramedCompression, FramedProtocol, NasPortType,
    OriginAaaProtocol, ServiceType, Tunneling, required,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`AaRequest`]. `build` exists once all that is required is set: Session-Id, Origin-Host,
/// Origin-Realm, Destination-Realm, Auth-Request-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AaRequestBuilder<R = (Unset, Set<u32>, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: AaRequestOptional,
}

impl AaRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(1), Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F> AaRequestBuilder<(A, B, C, D, E, F)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> AaRequestBuilder<(Set<Utf8String>, B, C, D, E, F)> {
        let (_, b, c, d, e, f) = self.required;
        AaRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 1 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> AaRequestBuilder<(A, Set<u32>, C, D, E, F)> {
        let (a, _, c, d, e, f) = self.required;
        AaRequestBuilder {
            required: (a, Set(value), c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AaRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        AaRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AaRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        AaRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AaRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F)> {
        let (a, b, c, d, _, f) = self.required;
        AaRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Request-Type (required).
    pub fn auth_request_type(
        self,
        value: impl Into<AuthRequestType>,
    ) -> AaRequestBuilder<(A, B, C, D, E, Set<AuthRequestType>)> {
        let (a, b, c, d, e, _) = self.required;
        AaRequestBuilder {
            required: (a, b, c, d, e, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AaRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationRealm<DiameterIdentity>,
        F: required::AuthRequestType<AuthRequestType>,
    {
        let (a, b, c, d, e, f) = self.required;
        AaRequest {
            session_id: a.value(),
            auth_application_id: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_realm: e.value(),
            auth_request_type: f.value(),
            destination_host: self.optional.destination_host,
            nas_identifier: self.optional.nas_identifier,
            nas_ip_address: self.optional.nas_ip_address,
            nas_ipv6_address: self.optional.nas_ipv6_address,
            nas_port: self.optional.nas_port,
            nas_port_id: self.optional.nas_port_id,
            nas_port_type: self.optional.nas_port_type,
            origin_aaa_protocol: self.optional.origin_aaa_protocol,
            origin_state_id: self.optional.origin_state_id,
            port_limit: self.optional.port_limit,
            user_name: self.optional.user_name,
            user_password: self.optional.user_password,
            service_type: self.optional.service_type,
            state: self.optional.state,
            authorization_lifetime: self.optional.authorization_lifetime,
            auth_grace_period: self.optional.auth_grace_period,
            auth_session_state: self.optional.auth_session_state,
            callback_number: self.optional.callback_number,
            called_station_id: self.optional.called_station_id,
            calling_station_id: self.optional.calling_station_id,
            originating_line_info: self.optional.originating_line_info,
            connect_info: self.optional.connect_info,
            chap_auth: self.optional.chap_auth,
            chap_challenge: self.optional.chap_challenge,
            framed_compression: self.optional.framed_compression,
            framed_interface_id: self.optional.framed_interface_id,
            framed_ip_address: self.optional.framed_ip_address,
            framed_ipv6_prefix: self.optional.framed_ipv6_prefix,
            framed_ip_netmask: self.optional.framed_ip_netmask,
            framed_mtu: self.optional.framed_mtu,
            framed_protocol: self.optional.framed_protocol,
            arap_password: self.optional.arap_password,
            arap_security: self.optional.arap_security,
            arap_security_data: self.optional.arap_security_data,
            login_ip_host: self.optional.login_ip_host,
            login_ipv6_host: self.optional.login_ipv6_host,
            login_lat_group: self.optional.login_lat_group,
            login_lat_node: self.optional.login_lat_node,
            login_lat_port: self.optional.login_lat_port,
            login_lat_service: self.optional.login_lat_service,
            tunneling: self.optional.tunneling,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an AA-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct AaRequestOptional {
    destination_host: Option<DiameterIdentity>,
    nas_identifier: Option<Utf8String>,
    nas_ip_address: Option<OctetString>,
    nas_ipv6_address: Option<OctetString>,
    nas_port: Option<u32>,
    nas_port_id: Option<Utf8String>,
    nas_port_type: Option<NasPortType>,
    origin_aaa_protocol: Option<OriginAaaProtocol>,
    origin_state_id: Option<u32>,
    port_limit: Option<u32>,
    user_name: Option<Utf8String>,
    user_password: Option<OctetString>,
    service_type: Option<ServiceType>,
    state: Option<OctetString>,
    authorization_lifetime: Option<u32>,
    auth_grace_period: Option<u32>,
    auth_session_state: Option<AuthSessionState>,
    callback_number: Option<Utf8String>,
    called_station_id: Option<Utf8String>,
    calling_station_id: Option<Utf8String>,
    originating_line_info: Option<OctetString>,
    connect_info: Option<Utf8String>,
    chap_auth: Option<ChapAuth>,
    chap_challenge: Option<OctetString>,
    framed_compression: Vec<FramedCompression>,
    framed_interface_id: Option<u64>,
    framed_ip_address: Option<OctetString>,
    framed_ipv6_prefix: Vec<OctetString>,
    framed_ip_netmask: Option<OctetString>,
    framed_mtu: Option<u32>,
    framed_protocol: Option<FramedProtocol>,
    arap_password: Option<OctetString>,
    arap_security: Option<u32>,
    arap_security_data: Vec<OctetString>,
    login_ip_host: Vec<OctetString>,
    login_ipv6_host: Vec<OctetString>,
    login_lat_group: Option<OctetString>,
    login_lat_node: Option<OctetString>,
    login_lat_port: Option<OctetString>,
    login_lat_service: Option<OctetString>,
    tunneling: Vec<Tunneling>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> AaRequestBuilder<R> {
    /// Sets Destination-Host.
    pub fn destination_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.destination_host = Some(value.into());
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

    /// Sets Port-Limit.
    pub fn port_limit(mut self, value: u32) -> Self {
        self.optional.port_limit = Some(value);
        self
    }

    /// Sets User-Name.
    pub fn user_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.user_name = Some(value.into());
        self
    }

    /// Sets User-Password.
    pub fn user_password(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.user_password = Some(value.into());
        self
    }

    /// Sets Service-Type.
    pub fn service_type(mut self, value: impl Into<ServiceType>) -> Self {
        self.optional.service_type = Some(value.into());
        self
    }

    /// Sets State.
    pub fn state(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.state = Some(value.into());
        self
    }

    /// Sets Authorization-Lifetime.
    pub fn authorization_lifetime(mut self, value: u32) -> Self {
        self.optional.authorization_lifetime = Some(value);
        self
    }

    /// Sets Auth-Grace-Period.
    pub fn auth_grace_period(mut self, value: u32) -> Self {
        self.optional.auth_grace_period = Some(value);
        self
    }

    /// Sets Auth-Session-State.
    pub fn auth_session_state(mut self, value: impl Into<AuthSessionState>) -> Self {
        self.optional.auth_session_state = Some(value.into());
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

    /// Sets Originating-Line-Info.
    pub fn originating_line_info(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.originating_line_info = Some(value.into());
        self
    }

    /// Sets Connect-Info.
    pub fn connect_info(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.connect_info = Some(value.into());
        self
    }

    /// Sets CHAP-Auth.
    pub fn chap_auth(mut self, value: impl Into<ChapAuth>) -> Self {
        self.optional.chap_auth = Some(value.into());
        self
    }

    /// Sets CHAP-Challenge.
    pub fn chap_challenge(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.chap_challenge = Some(value.into());
        self
    }

    /// Adds one Framed-Compression.
    pub fn framed_compression(mut self, value: impl Into<FramedCompression>) -> Self {
        append(&mut self.optional.framed_compression, value.into());
        self
    }

    /// Adds any number of Framed-Compression.
    pub fn framed_compressions(
        mut self,
        values: impl IntoIterator<Item = impl Into<FramedCompression>>,
    ) -> Self {
        self.optional.framed_compression.extend(values.into_iter().map(Into::into));
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

    /// Sets Framed-IP-Netmask.
    pub fn framed_ip_netmask(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.framed_ip_netmask = Some(value.into());
        self
    }

    /// Sets Framed-MTU.
    pub fn framed_mtu(mut self, value: u32) -> Self {
        self.optional.framed_mtu = Some(value);
        self
    }

    /// Sets Framed-Protocol.
    pub fn framed_protocol(mut self, value: impl Into<FramedProtocol>) -> Self {
        self.optional.framed_protocol = Some(value.into());
        self
    }

    /// Sets ARAP-Password.
    pub fn arap_password(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.arap_password = Some(value.into());
        self
    }

    /// Sets ARAP-Security.
    pub fn arap_security(mut self, value: u32) -> Self {
        self.optional.arap_security = Some(value);
        self
    }

    /// Adds one ARAP-Security-Data.
    pub fn arap_security_data(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.arap_security_data, value.into());
        self
    }

    /// Adds any number of ARAP-Security-Data.
    pub fn arap_security_datas(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.arap_security_data.extend(values.into_iter().map(Into::into));
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
