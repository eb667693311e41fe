// @generated from dictionaries/eap.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::{AuthRequestType, AuthSessionState, ProxyInfo};
use crate::eap::{DiameterEapRequest, required};
use crate::nasreq::{
    FramedCompression, FramedProtocol, NasPortType, ServiceType, Tunneling,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`DiameterEapRequest`]. `build` exists once all that is required is set: Session-Id,
/// Origin-Host, Origin-Realm, Destination-Realm, Auth-Request-Type, EAP-Payload.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct DiameterEapRequestBuilder<
    R = (Unset, Set<u32>, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: DiameterEapRequestOptional,
}

impl DiameterEapRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(5), Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G> DiameterEapRequestBuilder<(A, B, C, D, E, F, G)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> DiameterEapRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G)> {
        let (_, b, c, d, e, f, g) = self.required;
        DiameterEapRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 5 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> DiameterEapRequestBuilder<(A, Set<u32>, C, D, E, F, G)> {
        let (a, _, c, d, e, f, g) = self.required;
        DiameterEapRequestBuilder {
            required: (a, Set(value), c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DiameterEapRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F, G)> {
        let (a, b, _, d, e, f, g) = self.required;
        DiameterEapRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DiameterEapRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G)> {
        let (a, b, c, _, e, f, g) = self.required;
        DiameterEapRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DiameterEapRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G)> {
        let (a, b, c, d, _, f, g) = self.required;
        DiameterEapRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g),
            optional: self.optional,
        }
    }

    /// Sets Auth-Request-Type (required).
    pub fn auth_request_type(
        self,
        value: impl Into<AuthRequestType>,
    ) -> DiameterEapRequestBuilder<(A, B, C, D, E, Set<AuthRequestType>, G)> {
        let (a, b, c, d, e, _, g) = self.required;
        DiameterEapRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g),
            optional: self.optional,
        }
    }

    /// Sets EAP-Payload (required).
    pub fn eap_payload(
        self,
        value: impl Into<OctetString>,
    ) -> DiameterEapRequestBuilder<(A, B, C, D, E, F, Set<OctetString>)> {
        let (a, b, c, d, e, f, _) = self.required;
        DiameterEapRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> DiameterEapRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationRealm<DiameterIdentity>,
        F: required::AuthRequestType<AuthRequestType>,
        G: required::EapPayload<OctetString>,
    {
        let (a, b, c, d, e, f, g) = self.required;
        DiameterEapRequest {
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
            origin_state_id: self.optional.origin_state_id,
            port_limit: self.optional.port_limit,
            user_name: self.optional.user_name,
            eap_payload: g.value(),
            eap_key_name: self.optional.eap_key_name,
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
            framed_compression: self.optional.framed_compression,
            framed_interface_id: self.optional.framed_interface_id,
            framed_ip_address: self.optional.framed_ip_address,
            framed_ipv6_prefix: self.optional.framed_ipv6_prefix,
            framed_ip_netmask: self.optional.framed_ip_netmask,
            framed_mtu: self.optional.framed_mtu,
            framed_protocol: self.optional.framed_protocol,
            tunneling: self.optional.tunneling,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Diameter-EAP-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct DiameterEapRequestOptional {
    destination_host: Option<DiameterIdentity>,
    nas_identifier: Option<Utf8String>,
    nas_ip_address: Option<OctetString>,
    nas_ipv6_address: Option<OctetString>,
    nas_port: Option<u32>,
    nas_port_id: Option<Utf8String>,
    nas_port_type: Option<NasPortType>,
    origin_state_id: Option<u32>,
    port_limit: Option<u32>,
    user_name: Option<Utf8String>,
    eap_key_name: Option<OctetString>,
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
    framed_compression: Vec<FramedCompression>,
    framed_interface_id: Option<u64>,
    framed_ip_address: Option<OctetString>,
    framed_ipv6_prefix: Vec<OctetString>,
    framed_ip_netmask: Option<OctetString>,
    framed_mtu: Option<u32>,
    framed_protocol: Option<FramedProtocol>,
    tunneling: Vec<Tunneling>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> DiameterEapRequestBuilder<R> {
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

    /// Sets EAP-Key-Name.
    pub fn eap_key_name(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.eap_key_name = Some(value.into());
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
