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
        DiameterEapAnswer {
            session_id: a.value(),
            auth_application_id: b.value(),
            auth_request_type: c.value(),
            result_code: d.value(),
            origin_host: e.value(),
            origin_realm: f.value(),
            user_name: self.optional.user_name,
            eap_payload: self.optional.eap_payload,
            eap_reissued_payload: self.optional.eap_reissued_payload,
            eap_master_session_key: self.optional.eap_master_session_key,
            eap_key_name: self.optional.eap_key_name,
            multi_round_time_out: self.optional.multi_round_time_out,
            accounting_eap_auth_method: self.optional.accounting_eap_auth_method,
            service_type: self.optional.service_type,
            class: self.optional.class,
            configuration_token: self.optional.configuration_token,
            acct_interim_interval: self.optional.acct_interim_interval,
            error_message: self.optional.error_message,
            error_reporting_host: self.optional.error_reporting_host,
            failed_avp: self.optional.failed_avp,
            idle_timeout: self.optional.idle_timeout,
            authorization_lifetime: self.optional.authorization_lifetime,
            auth_grace_period: self.optional.auth_grace_period,
            auth_session_state: self.optional.auth_session_state,
            re_auth_request_type: self.optional.re_auth_request_type,
            session_timeout: self.optional.session_timeout,
            state: self.optional.state,
            reply_message: self.optional.reply_message,
            origin_state_id: self.optional.origin_state_id,
            filter_id: self.optional.filter_id,
            port_limit: self.optional.port_limit,
            callback_id: self.optional.callback_id,
            callback_number: self.optional.callback_number,
            framed_appletalk_link: self.optional.framed_appletalk_link,
            framed_appletalk_network: self.optional.framed_appletalk_network,
            framed_appletalk_zone: self.optional.framed_appletalk_zone,
            framed_compression: self.optional.framed_compression,
            framed_interface_id: self.optional.framed_interface_id,
            framed_ip_address: self.optional.framed_ip_address,
            framed_ipv6_prefix: self.optional.framed_ipv6_prefix,
            framed_ipv6_pool: self.optional.framed_ipv6_pool,
            framed_ipv6_route: self.optional.framed_ipv6_route,
            framed_ip_netmask: self.optional.framed_ip_netmask,
            framed_route: self.optional.framed_route,
            framed_pool: self.optional.framed_pool,
            framed_ipx_network: self.optional.framed_ipx_network,
            framed_mtu: self.optional.framed_mtu,
            framed_protocol: self.optional.framed_protocol,
            framed_routing: self.optional.framed_routing,
            nas_filter_rule: self.optional.nas_filter_rule,
            qos_filter_rule: self.optional.qos_filter_rule,
            tunneling: self.optional.tunneling,
            redirect_host: self.optional.redirect_host,
            redirect_host_usage: self.optional.redirect_host_usage,
            redirect_max_cache_time: self.optional.redirect_max_cache_time,
            proxy_info: self.optional.proxy_info,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Diameter-EAP-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct DiameterEapAnswerOptional {
    user_name: Option<Utf8String>,
    eap_payload: Option<OctetString>,
    eap_reissued_payload: Option<OctetString>,
    eap_master_session_key: Option<OctetString>,
    eap_key_name: Option<OctetString>,
    multi_round_time_out: Option<u32>,
    accounting_eap_auth_method: Option<u64>,
    service_type: Option<ServiceType>,
    class: Vec<OctetString>,
    configuration_token: Vec<OctetString>,
    acct_interim_interval: Option<u32>,
    error_message: Option<Utf8String>,
    error_reporting_host: Option<DiameterIdentity>,
    failed_avp: Vec<FailedAvp>,
    idle_timeout: Option<u32>,
    authorization_lifetime: Option<u32>,
    auth_grace_period: Option<u32>,
    auth_session_state: Option<AuthSessionState>,
    re_auth_request_type: Option<ReAuthRequestType>,
    session_timeout: Option<u32>,
    state: Option<OctetString>,
    reply_message: Vec<Utf8String>,
    origin_state_id: Option<u32>,
    filter_id: Vec<Utf8String>,
    port_limit: Option<u32>,
    callback_id: Option<Utf8String>,
    callback_number: Option<Utf8String>,
    framed_appletalk_link: Option<u32>,
    framed_appletalk_network: Vec<u32>,
    framed_appletalk_zone: Option<OctetString>,
    framed_compression: Vec<FramedCompression>,
    framed_interface_id: Option<u64>,
    framed_ip_address: Option<OctetString>,
    framed_ipv6_prefix: Vec<OctetString>,
    framed_ipv6_pool: Option<OctetString>,
    framed_ipv6_route: Vec<Utf8String>,
    framed_ip_netmask: Option<OctetString>,
    framed_route: Vec<Utf8String>,
    framed_pool: Option<OctetString>,
    framed_ipx_network: Option<u32>,
    framed_mtu: Option<u32>,
    framed_protocol: Option<FramedProtocol>,
    framed_routing: Option<FramedRouting>,
    nas_filter_rule: Vec<IpFilterRule>,
    qos_filter_rule: Vec<QosFilterRule>,
    tunneling: Vec<Tunneling>,
    redirect_host: Vec<DiameterUri>,
    redirect_host_usage: Option<RedirectHostUsage>,
    redirect_max_cache_time: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    additional_avps: AdditionalAvps,
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
