// @generated from dictionaries/mip6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, DiameterIdentity, DiameterUri, List, OctetString, Utf8String,
};
use crate::base::{
    AuthRequestType, AuthSessionState, FailedAvp, ProxyInfo, ReAuthRequestType,
    RedirectHostUsage, ResultCode,
};
use crate::mip6a::{Mip6Answer, required};
use crate::rfc5447::Mip6AgentInfo;
use crate::rfc5777::QosResources;
use crate::rfc5778::MipMnHaMsa;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`Mip6Answer`]. `build` exists once all that is required is set: Session-Id, Result-Code,
/// Origin-Host, Origin-Realm, Auth-Request-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct Mip6AnswerBuilder<R = (Unset, Set<u32>, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: Mip6AnswerOptional,
}

impl Mip6AnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(8), Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F> Mip6AnswerBuilder<(A, B, C, D, E, F)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> Mip6AnswerBuilder<(Set<Utf8String>, B, C, D, E, F)> {
        let (_, b, c, d, e, f) = self.required;
        Mip6AnswerBuilder {
            required: (Set(value.into()), b, c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 8 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> Mip6AnswerBuilder<(A, Set<u32>, C, D, E, F)> {
        let (a, _, c, d, e, f) = self.required;
        Mip6AnswerBuilder {
            required: (a, Set(value), c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Result-Code (required).
    pub fn result_code(
        self,
        value: impl Into<ResultCode>,
    ) -> Mip6AnswerBuilder<(A, B, Set<ResultCode>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        Mip6AnswerBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> Mip6AnswerBuilder<(A, B, C, Set<DiameterIdentity>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        Mip6AnswerBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> Mip6AnswerBuilder<(A, B, C, D, Set<DiameterIdentity>, F)> {
        let (a, b, c, d, _, f) = self.required;
        Mip6AnswerBuilder {
            required: (a, b, c, d, Set(value.into()), f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Request-Type (required).
    pub fn auth_request_type(
        self,
        value: impl Into<AuthRequestType>,
    ) -> Mip6AnswerBuilder<(A, B, C, D, E, Set<AuthRequestType>)> {
        let (a, b, c, d, e, _) = self.required;
        Mip6AnswerBuilder {
            required: (a, b, c, d, e, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> Mip6Answer
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::ResultCode<ResultCode>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
        F: required::AuthRequestType<AuthRequestType>,
    {
        let (a, b, c, d, e, f) = self.required;
        Mip6Answer {
            session_id: a.value(),
            auth_application_id: b.value(),
            result_code: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
            auth_request_type: f.value(),
            user_name: self.optional.user_name,
            authorization_lifetime: self.optional.authorization_lifetime,
            auth_session_state: self.optional.auth_session_state,
            error_message: self.optional.error_message,
            error_reporting_host: self.optional.error_reporting_host,
            re_auth_request_type: self.optional.re_auth_request_type,
            mip6_feature_vector: self.optional.mip6_feature_vector,
            mip6_agent_info: self.optional.mip6_agent_info,
            mip_mobile_node_address: self.optional.mip_mobile_node_address,
            mip_mn_ha_msa: self.optional.mip_mn_ha_msa,
            qos_resources: self.optional.qos_resources,
            chargeable_user_identity: self.optional.chargeable_user_identity,
            service_selection: self.optional.service_selection,
            origin_state_id: self.optional.origin_state_id,
            proxy_info: self.optional.proxy_info,
            redirect_host: self.optional.redirect_host,
            redirect_host_usage: self.optional.redirect_host_usage,
            redirect_max_cache_time: self.optional.redirect_max_cache_time,
            failed_avp: self.optional.failed_avp,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a MIP6-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct Mip6AnswerOptional {
    user_name: Option<Utf8String>,
    authorization_lifetime: Option<u32>,
    auth_session_state: Option<AuthSessionState>,
    error_message: Option<Utf8String>,
    error_reporting_host: Option<DiameterIdentity>,
    re_auth_request_type: Option<ReAuthRequestType>,
    mip6_feature_vector: Option<u64>,
    mip6_agent_info: Option<Mip6AgentInfo>,
    mip_mobile_node_address: List<Address, 0, 2>,
    mip_mn_ha_msa: Option<MipMnHaMsa>,
    qos_resources: Vec<QosResources>,
    chargeable_user_identity: Option<OctetString>,
    service_selection: Option<Utf8String>,
    origin_state_id: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    redirect_host: Vec<DiameterUri>,
    redirect_host_usage: Option<RedirectHostUsage>,
    redirect_max_cache_time: Option<u32>,
    failed_avp: Vec<FailedAvp>,
    additional_avps: AdditionalAvps,
}

impl<R> Mip6AnswerBuilder<R> {
    /// Sets User-Name.
    pub fn user_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.user_name = Some(value.into());
        self
    }

    /// Sets Authorization-Lifetime.
    pub fn authorization_lifetime(mut self, value: u32) -> Self {
        self.optional.authorization_lifetime = Some(value);
        self
    }

    /// Sets Auth-Session-State.
    pub fn auth_session_state(mut self, value: impl Into<AuthSessionState>) -> Self {
        self.optional.auth_session_state = Some(value.into());
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

    /// Sets Re-Auth-Request-Type.
    pub fn re_auth_request_type(mut self, value: impl Into<ReAuthRequestType>) -> Self {
        self.optional.re_auth_request_type = Some(value.into());
        self
    }

    /// Sets MIP6-Feature-Vector.
    pub fn mip6_feature_vector(mut self, value: u64) -> Self {
        self.optional.mip6_feature_vector = Some(value);
        self
    }

    /// Sets MIP6-Agent-Info.
    pub fn mip6_agent_info(mut self, value: impl Into<Mip6AgentInfo>) -> Self {
        self.optional.mip6_agent_info = Some(value.into());
        self
    }

    /// Sets all MIP-Mobile-Node-Address.
    pub fn mip_mobile_node_address(
        mut self,
        value: impl Into<List<Address, 0, 2>>,
    ) -> Self {
        self.optional.mip_mobile_node_address = value.into();
        self
    }

    /// Sets MIP-MN-HA-MSA.
    pub fn mip_mn_ha_msa(mut self, value: impl Into<MipMnHaMsa>) -> Self {
        self.optional.mip_mn_ha_msa = Some(value.into());
        self
    }

    /// Adds one QoS-Resources.
    pub fn qos_resources(mut self, value: impl Into<QosResources>) -> Self {
        append(&mut self.optional.qos_resources, value.into());
        self
    }

    /// Adds any number of QoS-Resources.
    pub fn qos_resources_list(
        mut self,
        values: impl IntoIterator<Item = impl Into<QosResources>>,
    ) -> Self {
        self.optional.qos_resources.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Chargeable-User-Identity.
    pub fn chargeable_user_identity(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.chargeable_user_identity = Some(value.into());
        self
    }

    /// Sets Service-Selection.
    pub fn service_selection(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.service_selection = Some(value.into());
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

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
