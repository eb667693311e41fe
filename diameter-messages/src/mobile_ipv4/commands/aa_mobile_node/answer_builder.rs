// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, DiameterIdentity, IpFilterRule, OctetString, Utf8String,
};
use crate::base::{AuthSessionState, ProxyInfo, ReAuthRequestType, ResultCode};
use crate::mobile_ipv4::{
    AaMobileNodeAnswer, MipFaToHaMsa, MipFaToMnMsa, MipHaToMnMsa, MipMnToFaMsa,
    MipMnToHaMsa, required,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`AaMobileNodeAnswer`]. `build` exists once all that is required is set: Session-Id,
/// Result-Code, Origin-Host, Origin-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AaMobileNodeAnswerBuilder<R = (Unset, Set<u32>, Unset, Unset, Unset)> {
    required: R,
    optional: AaMobileNodeAnswerOptional,
}

impl AaMobileNodeAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(2), Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E> AaMobileNodeAnswerBuilder<(A, B, C, D, E)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> AaMobileNodeAnswerBuilder<(Set<Utf8String>, B, C, D, E)> {
        let (_, b, c, d, e) = self.required;
        AaMobileNodeAnswerBuilder {
            required: (Set(value.into()), b, c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 2 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> AaMobileNodeAnswerBuilder<(A, Set<u32>, C, D, E)> {
        let (a, _, c, d, e) = self.required;
        AaMobileNodeAnswerBuilder {
            required: (a, Set(value), c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Result-Code (required).
    pub fn result_code(
        self,
        value: impl Into<ResultCode>,
    ) -> AaMobileNodeAnswerBuilder<(A, B, Set<ResultCode>, D, E)> {
        let (a, b, _, d, e) = self.required;
        AaMobileNodeAnswerBuilder {
            required: (a, b, Set(value.into()), d, e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AaMobileNodeAnswerBuilder<(A, B, C, Set<DiameterIdentity>, E)> {
        let (a, b, c, _, e) = self.required;
        AaMobileNodeAnswerBuilder {
            required: (a, b, c, Set(value.into()), e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AaMobileNodeAnswerBuilder<(A, B, C, D, Set<DiameterIdentity>)> {
        let (a, b, c, d, _) = self.required;
        AaMobileNodeAnswerBuilder {
            required: (a, b, c, d, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AaMobileNodeAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::ResultCode<ResultCode>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
    {
        let (a, b, c, d, e) = self.required;
        AaMobileNodeAnswer {
            session_id: a.value(),
            auth_application_id: b.value(),
            result_code: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
            acct_multi_session_id: self.optional.acct_multi_session_id,
            user_name: self.optional.user_name,
            authorization_lifetime: self.optional.authorization_lifetime,
            auth_session_state: self.optional.auth_session_state,
            error_message: self.optional.error_message,
            error_reporting_host: self.optional.error_reporting_host,
            re_auth_request_type: self.optional.re_auth_request_type,
            mip_feature_vector: self.optional.mip_feature_vector,
            mip_reg_reply: self.optional.mip_reg_reply,
            mip_mn_to_fa_msa: self.optional.mip_mn_to_fa_msa,
            mip_mn_to_ha_msa: self.optional.mip_mn_to_ha_msa,
            mip_fa_to_mn_msa: self.optional.mip_fa_to_mn_msa,
            mip_fa_to_ha_msa: self.optional.mip_fa_to_ha_msa,
            mip_ha_to_mn_msa: self.optional.mip_ha_to_mn_msa,
            mip_msa_lifetime: self.optional.mip_msa_lifetime,
            mip_home_agent_address: self.optional.mip_home_agent_address,
            mip_mobile_node_address: self.optional.mip_mobile_node_address,
            mip_filter_rule: self.optional.mip_filter_rule,
            origin_state_id: self.optional.origin_state_id,
            proxy_info: self.optional.proxy_info,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an AA-Mobile-Node-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct AaMobileNodeAnswerOptional {
    acct_multi_session_id: Option<Utf8String>,
    user_name: Option<Utf8String>,
    authorization_lifetime: Option<u32>,
    auth_session_state: Option<AuthSessionState>,
    error_message: Option<Utf8String>,
    error_reporting_host: Option<DiameterIdentity>,
    re_auth_request_type: Option<ReAuthRequestType>,
    mip_feature_vector: Option<u32>,
    mip_reg_reply: Option<OctetString>,
    mip_mn_to_fa_msa: Option<MipMnToFaMsa>,
    mip_mn_to_ha_msa: Option<MipMnToHaMsa>,
    mip_fa_to_mn_msa: Option<MipFaToMnMsa>,
    mip_fa_to_ha_msa: Option<MipFaToHaMsa>,
    mip_ha_to_mn_msa: Option<MipHaToMnMsa>,
    mip_msa_lifetime: Option<u32>,
    mip_home_agent_address: Option<Address>,
    mip_mobile_node_address: Option<Address>,
    mip_filter_rule: Vec<IpFilterRule>,
    origin_state_id: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    additional_avps: AdditionalAvps,
}

impl<R> AaMobileNodeAnswerBuilder<R> {
    /// Sets Acct-Multi-Session-Id.
    pub fn acct_multi_session_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.acct_multi_session_id = Some(value.into());
        self
    }

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

    /// Sets MIP-Feature-Vector.
    pub fn mip_feature_vector(mut self, value: u32) -> Self {
        self.optional.mip_feature_vector = Some(value);
        self
    }

    /// Sets MIP-Reg-Reply.
    pub fn mip_reg_reply(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.mip_reg_reply = Some(value.into());
        self
    }

    /// Sets MIP-MN-to-FA-MSA.
    pub fn mip_mn_to_fa_msa(mut self, value: impl Into<MipMnToFaMsa>) -> Self {
        self.optional.mip_mn_to_fa_msa = Some(value.into());
        self
    }

    /// Sets MIP-MN-to-HA-MSA.
    pub fn mip_mn_to_ha_msa(mut self, value: impl Into<MipMnToHaMsa>) -> Self {
        self.optional.mip_mn_to_ha_msa = Some(value.into());
        self
    }

    /// Sets MIP-FA-to-MN-MSA.
    pub fn mip_fa_to_mn_msa(mut self, value: impl Into<MipFaToMnMsa>) -> Self {
        self.optional.mip_fa_to_mn_msa = Some(value.into());
        self
    }

    /// Sets MIP-FA-to-HA-MSA.
    pub fn mip_fa_to_ha_msa(mut self, value: impl Into<MipFaToHaMsa>) -> Self {
        self.optional.mip_fa_to_ha_msa = Some(value.into());
        self
    }

    /// Sets MIP-HA-to-MN-MSA.
    pub fn mip_ha_to_mn_msa(mut self, value: impl Into<MipHaToMnMsa>) -> Self {
        self.optional.mip_ha_to_mn_msa = Some(value.into());
        self
    }

    /// Sets MIP-MSA-Lifetime.
    pub fn mip_msa_lifetime(mut self, value: u32) -> Self {
        self.optional.mip_msa_lifetime = Some(value);
        self
    }

    /// Sets MIP-Home-Agent-Address.
    pub fn mip_home_agent_address(mut self, value: impl Into<Address>) -> Self {
        self.optional.mip_home_agent_address = Some(value.into());
        self
    }

    /// Sets MIP-Mobile-Node-Address.
    pub fn mip_mobile_node_address(mut self, value: impl Into<Address>) -> Self {
        self.optional.mip_mobile_node_address = Some(value.into());
        self
    }

    /// Adds one MIP-Filter-Rule.
    pub fn mip_filter_rule(mut self, value: impl Into<IpFilterRule>) -> Self {
        append(&mut self.optional.mip_filter_rule, value.into());
        self
    }

    /// Adds any number of MIP-Filter-Rule.
    pub fn mip_filter_rules(
        mut self,
        values: impl IntoIterator<Item = impl Into<IpFilterRule>>,
    ) -> Self {
        self.optional.mip_filter_rule.extend(values.into_iter().map(Into::into));
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

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
