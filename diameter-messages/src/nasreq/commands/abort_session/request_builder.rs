// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::ProxyInfo;
use crate::nasreq::{
    AbortSessionRequest, NasPortType, OriginAaaProtocol, ServiceType, required,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`AbortSessionRequest`]. `build` exists once all that is required is set: Session-Id,
/// Origin-Host, Origin-Realm, Destination-Realm, Destination-Host.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AbortSessionRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Set<u32>),
> {
    required: R,
    optional: AbortSessionRequestOptional,
}

impl AbortSessionRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Set(1)),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F> AbortSessionRequestBuilder<(A, B, C, D, E, F)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> AbortSessionRequestBuilder<(Set<Utf8String>, B, C, D, E, F)> {
        let (_, b, c, d, e, f) = self.required;
        AbortSessionRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AbortSessionRequestBuilder<(A, Set<DiameterIdentity>, C, D, E, F)> {
        let (a, _, c, d, e, f) = self.required;
        AbortSessionRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AbortSessionRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        AbortSessionRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AbortSessionRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        AbortSessionRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets Destination-Host (required).
    pub fn destination_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AbortSessionRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F)> {
        let (a, b, c, d, _, f) = self.required;
        AbortSessionRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 1 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> AbortSessionRequestBuilder<(A, B, C, D, E, Set<u32>)> {
        let (a, b, c, d, e, _) = self.required;
        AbortSessionRequestBuilder {
            required: (a, b, c, d, e, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AbortSessionRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::OriginHost<DiameterIdentity>,
        C: required::OriginRealm<DiameterIdentity>,
        D: required::DestinationRealm<DiameterIdentity>,
        E: required::DestinationHost<DiameterIdentity>,
        F: required::AuthApplicationId<u32>,
    {
        let (a, b, c, d, e, f) = self.required;
        AbortSessionRequest {
            session_id: a.value(),
            origin_host: b.value(),
            origin_realm: c.value(),
            destination_realm: d.value(),
            destination_host: e.value(),
            auth_application_id: f.value(),
            user_name: self.optional.user_name,
            origin_aaa_protocol: self.optional.origin_aaa_protocol,
            origin_state_id: self.optional.origin_state_id,
            nas_identifier: self.optional.nas_identifier,
            nas_ip_address: self.optional.nas_ip_address,
            nas_ipv6_address: self.optional.nas_ipv6_address,
            nas_port: self.optional.nas_port,
            nas_port_id: self.optional.nas_port_id,
            nas_port_type: self.optional.nas_port_type,
            service_type: self.optional.service_type,
            framed_ip_address: self.optional.framed_ip_address,
            framed_ipv6_prefix: self.optional.framed_ipv6_prefix,
            framed_interface_id: self.optional.framed_interface_id,
            called_station_id: self.optional.called_station_id,
            calling_station_id: self.optional.calling_station_id,
            originating_line_info: self.optional.originating_line_info,
            acct_session_id: self.optional.acct_session_id,
            acct_multi_session_id: self.optional.acct_multi_session_id,
            state: self.optional.state,
            class: self.optional.class,
            reply_message: self.optional.reply_message,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an Abort-Session-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct AbortSessionRequestOptional {
    user_name: Option<Utf8String>,
    origin_aaa_protocol: Option<OriginAaaProtocol>,
    origin_state_id: Option<u32>,
    nas_identifier: Option<Utf8String>,
    nas_ip_address: Option<OctetString>,
    nas_ipv6_address: Option<OctetString>,
    nas_port: Option<u32>,
    nas_port_id: Option<Utf8String>,
    nas_port_type: Option<NasPortType>,
    service_type: Option<ServiceType>,
    framed_ip_address: Option<OctetString>,
    framed_ipv6_prefix: Option<OctetString>,
    framed_interface_id: Option<u64>,
    called_station_id: Option<Utf8String>,
    calling_station_id: Option<Utf8String>,
    originating_line_info: Option<OctetString>,
    acct_session_id: Option<OctetString>,
    acct_multi_session_id: Option<Utf8String>,
    state: Option<OctetString>,
    class: Vec<OctetString>,
    reply_message: Vec<Utf8String>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> AbortSessionRequestBuilder<R> {
    /// Sets User-Name.
    pub fn user_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.user_name = Some(value.into());
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

    /// Sets Service-Type.
    pub fn service_type(mut self, value: impl Into<ServiceType>) -> Self {
        self.optional.service_type = Some(value.into());
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

    /// Sets State.
    pub fn state(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.state = Some(value.into());
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

    /// Adds one Reply-Message.
    pub fn reply_message(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.optional.reply_message, value.into());
        self
    }

    /// Adds any number of Reply-Message.
    pub fn reply_messages(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.optional.reply_message.extend(values.into_iter().map(Into::into));
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
