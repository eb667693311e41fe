// @generated from dictionaries/eap.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, DiameterIdentity, DiameterUri, IpFilterRule, OctetString,
    QosFilterRule, Utf8String,
};
use crate::base::{
    AuthRequestType, AuthSessionState, FailedAvp, ProxyInfo, ReAuthRequestType,
    RedirectHostUsage, ResultCode,
};
use crate::eap::{DiameterEapAnswer, required};
use crate::nasreq::{
    FramedCompression, FramedProtocol, FramedRouting, ServiceType, Tunneling,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`DiameterEapAnswer`]. `build` exists once all that is required is set: Session-Id,
/// Auth-Request-Type, Result-Code, Origin-Host, Origin-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct DiameterEapAnswerBuilder<R = (Unset, Set<u32>, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: DiameterEapAnswerOptional,
}

impl DiameterEapAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(5), Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F> DiameterEapAnswerBuilder<(A, B, C, D, E, F)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> DiameterEapAnswerBuilder<(Set<Utf8String>, B, C, D, E, F)> {
        let (_, b, c, d, e, f) = self.required;
        DiameterEapAnswerBuilder {
            required: (Set(value.into()), b, c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 5 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> DiameterEapAnswerBuilder<(A, Set<u32>, C, D, E, F)> {
        let (a, _, c, d, e, f) = self.required;
        DiameterEapAnswerBuilder {
            required: (a, Set(value), c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Request-Type (required).
    pub fn auth_request_type(
        self,
        value: impl Into<AuthRequestType>,
    ) -> DiameterEapAnswerBuilder<(A, B, Set<AuthRequestType>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        DiameterEapAnswerBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Result-Code (required).
    pub fn result_code(
        self,
        value: impl Into<ResultCode>,
    ) -> DiameterEapAnswerBuilder<(A, B, C, Set<ResultCode>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        DiameterEapAnswerBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DiameterEapAnswerBuilder<(A, B, C, D, Set<DiameterIdentity>, F)> {
        let (a, b, c, d, _, f) = self.required;
        DiameterEapAnswerBuilder {
            required: (a, b, c, d, Set(value.into()), f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DiameterEapAnswerBuilder<(A, B, C, D, E, Set<DiameterIdentity>)> {
        let (a, b, c, d, e, _) = self.required;
        DiameterEapAnswerBuilder {
            required: (a, b, c, d, e, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> DiameterEapAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::AuthRequestType<AuthRequestType>,
        D: required::ResultCode<ResultCode>,
        E: required::OriginHost<DiameterIdentity>,
        F: required::OriginRealm<DiameterIdentity>,
    {
        let (a, b, c, d, e, f) = self.required;
        DiameterEapAnswer::assemble(
            (a.value(), b.value(), c.value(), d.value(), e.value(), f.value()),
            self.optional,
        )
    }
}

/// What a Diameter-EAP-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct DiameterEapAnswerOptional {
    pub(super) user_name: Option<Utf8String>,
    pub(super) eap_payload: Option<OctetString>,
    pub(super) eap_reissued_payload: Option<OctetString>,
    pub(super) eap_master_session_key: Option<OctetString>,
    pub(super) eap_key_name: Option<OctetString>,
    pub(super) multi_round_time_out: Option<u32>,
    pub(super) accounting_eap_auth_method: Option<u64>,
    pub(super) service_type: Option<ServiceType>,
    pub(super) class: Vec<OctetString>,
    pub(super) configuration_token: Vec<OctetString>,
    pub(super) acct_interim_interval: Option<u32>,
    pub(super) error_message: Option<Utf8String>,
    pub(super) error_reporting_host: Option<DiameterIdentity>,
    pub(super) failed_avp: Vec<FailedAvp>,
    pub(super) idle_timeout: Option<u32>,
    pub(super) authorization_lifetime: Option<u32>,
    pub(super) auth_grace_period: Option<u32>,
    pub(super) auth_session_state: Option<AuthSessionState>,
    pub(super) re_auth_request_type: Option<ReAuthRequestType>,
    pub(super) session_timeout: Option<u32>,
    pub(super) state: Option<OctetString>,
    pub(super) reply_message: Vec<Utf8String>,
    pub(super) origin_state_id: Option<u32>,
    pub(super) filter_id: Vec<Utf8String>,
    pub(super) port_limit: Option<u32>,
    pub(super) callback_id: Option<Utf8String>,
    pub(super) callback_number: Option<Utf8String>,
    pub(super) framed_appletalk_link: Option<u32>,
    pub(super) framed_appletalk_network: Vec<u32>,
    pub(super) framed_appletalk_zone: Option<OctetString>,
    pub(super) framed_compression: Vec<FramedCompression>,
    pub(super) framed_interface_id: Option<u64>,
    pub(super) framed_ip_address: Option<OctetString>,
    pub(super) framed_ipv6_prefix: Vec<OctetString>,
    pub(super) framed_ipv6_pool: Option<OctetString>,
    pub(super) framed_ipv6_route: Vec<Utf8String>,
    pub(super) framed_ip_netmask: Option<OctetString>,
    pub(super) framed_route: Vec<Utf8String>,
    pub(super) framed_pool: Option<OctetString>,
    pub(super) framed_ipx_network: Option<u32>,
    pub(super) framed_mtu: Option<u32>,
    pub(super) framed_protocol: Option<FramedProtocol>,
    pub(super) framed_routing: Option<FramedRouting>,
    pub(super) nas_filter_rule: Vec<IpFilterRule>,
    pub(super) qos_filter_rule: Vec<QosFilterRule>,
    pub(super) tunneling: Vec<Tunneling>,
    pub(super) redirect_host: Vec<DiameterUri>,
    pub(super) redirect_host_usage: Option<RedirectHostUsage>,
    pub(super) redirect_max_cache_time: Option<u32>,
    pub(super) proxy_info: Vec<ProxyInfo>,
    pub(super) additional_avps: AdditionalAvps,
}

impl<R> DiameterEapAnswerBuilder<R> {
    /// Sets User-Name.
    pub fn user_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.user_name = Some(value.into());
        self
    }

    /// Sets EAP-Payload.
    pub fn eap_payload(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.eap_payload = Some(value.into());
        self
    }

    /// Sets EAP-Reissued-Payload.
    pub fn eap_reissued_payload(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.eap_reissued_payload = Some(value.into());
        self
    }

    /// Sets EAP-Master-Session-Key.
    pub fn eap_master_session_key(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.eap_master_session_key = Some(value.into());
        self
    }

    /// Sets EAP-Key-Name.
    pub fn eap_key_name(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.eap_key_name = Some(value.into());
        self
    }

    /// Sets Multi-Round-Time-Out.
    pub fn multi_round_time_out(mut self, value: u32) -> Self {
        self.optional.multi_round_time_out = Some(value);
        self
    }

    /// Sets Accounting-EAP-Auth-Method.
    pub fn accounting_eap_auth_method(mut self, value: u64) -> Self {
        self.optional.accounting_eap_auth_method = Some(value);
        self
    }

    /// Sets Service-Type.
    pub fn service_type(mut self, value: impl Into<ServiceType>) -> Self {
        self.optional.service_type = Some(value.into());
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

    /// Adds one Configuration-Token.
    pub fn configuration_token(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.configuration_token, value.into());
        self
    }

    /// Adds any number of Configuration-Token.
    pub fn configuration_tokens(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.configuration_token.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Acct-Interim-Interval.
    pub fn acct_interim_interval(mut self, value: u32) -> Self {
        self.optional.acct_interim_interval = Some(value);
        self
    }

    /// Sets Error-Message.
    pub fn error_message(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.error_message = Some(value.into());
        self
    }

    /// Sets Error-Reporting-Host.
    pub fn error_reporting_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.error_reporting_host = Some(value.into());
        self
    }

    /// Adds one Failed-AVP.
    pub fn failed_avp(mut self, value: impl Into<FailedAvp>) -> Self {
        append(&mut self.optional.failed_avp, value.into());
        self
    }

    /// Adds any number of Failed-AVP.
    pub fn failed_avps(
        mut self,
        values: impl IntoIterator<Item = impl Into<FailedAvp>>,
    ) -> Self {
        self.optional.failed_avp.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Idle-Timeout.
    pub fn idle_timeout(mut self, value: u32) -> Self {
        self.optional.idle_timeout = Some(value);
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

    /// Sets Re-Auth-Request-Type.
    pub fn re_auth_request_type(mut self, value: impl Into<ReAuthRequestType>) -> Self {
        self.optional.re_auth_request_type = Some(value.into());
        self
    }

    /// Sets Session-Timeout.
    pub fn session_timeout(mut self, value: u32) -> Self {
        self.optional.session_timeout = Some(value);
        self
    }

    /// Sets State.
    pub fn state(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.state = Some(value.into());
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

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
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

    /// Sets Port-Limit.
    pub fn port_limit(mut self, value: u32) -> Self {
        self.optional.port_limit = Some(value);
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

    /// Sets Framed-Appletalk-Link.
    pub fn framed_appletalk_link(mut self, value: u32) -> Self {
        self.optional.framed_appletalk_link = Some(value);
        self
    }

    /// Adds one Framed-Appletalk-Network.
    pub fn framed_appletalk_network(mut self, value: u32) -> Self {
        append(&mut self.optional.framed_appletalk_network, value);
        self
    }

    /// Adds any number of Framed-Appletalk-Network.
    pub fn framed_appletalk_networks(
        mut self,
        values: impl IntoIterator<Item = u32>,
    ) -> Self {
        self.optional.framed_appletalk_network.extend(values);
        self
    }

    /// Sets Framed-Appletalk-Zone.
    pub fn framed_appletalk_zone(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.framed_appletalk_zone = Some(value.into());
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

    /// Sets Framed-IP-Netmask.
    pub fn framed_ip_netmask(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.framed_ip_netmask = Some(value.into());
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

    /// Sets Framed-Pool.
    pub fn framed_pool(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.framed_pool = Some(value.into());
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

    /// Sets Framed-Protocol.
    pub fn framed_protocol(mut self, value: impl Into<FramedProtocol>) -> Self {
        self.optional.framed_protocol = Some(value.into());
        self
    }

    /// Sets Framed-Routing.
    pub fn framed_routing(mut self, value: impl Into<FramedRouting>) -> Self {
        self.optional.framed_routing = Some(value.into());
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

    /// Adds one Redirect-Host.
    pub fn redirect_host(mut self, value: impl Into<DiameterUri>) -> Self {
        append(&mut self.optional.redirect_host, value.into());
        self
    }

    /// Adds any number of Redirect-Host.
    pub fn redirect_hosts(
        mut self,
        values: impl IntoIterator<Item = impl Into<DiameterUri>>,
    ) -> Self {
        self.optional.redirect_host.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Redirect-Host-Usage.
    pub fn redirect_host_usage(mut self, value: impl Into<RedirectHostUsage>) -> Self {
        self.optional.redirect_host_usage = Some(value.into());
        self
    }

    /// Sets Redirect-Max-Cache-Time.
    pub fn redirect_max_cache_time(mut self, value: u32) -> Self {
        self.optional.redirect_max_cache_time = Some(value);
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

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
