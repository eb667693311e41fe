// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, Address, DiameterIdentity, OctetString, Utf8String};
use crate::base::{ProxyInfo, ResultCode};
use crate::mobile_ipv4::{HomeAgentMipAnswer, required};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`HomeAgentMipAnswer`]. `build` exists once all that is required is set: Session-Id,
/// Result-Code, Origin-Host, Origin-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct HomeAgentMipAnswerBuilder<R = (Unset, Set<u32>, Unset, Unset, Unset)> {
    required: R,
    optional: HomeAgentMipAnswerOptional,
}

impl HomeAgentMipAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(2), Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E> HomeAgentMipAnswerBuilder<(A, B, C, D, E)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> HomeAgentMipAnswerBuilder<(Set<Utf8String>, B, C, D, E)> {
        let (_, b, c, d, e) = self.required;
        HomeAgentMipAnswerBuilder {
            required: (Set(value.into()), b, c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 2 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> HomeAgentMipAnswerBuilder<(A, Set<u32>, C, D, E)> {
        let (a, _, c, d, e) = self.required;
        HomeAgentMipAnswerBuilder {
            required: (a, Set(value), c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Result-Code (required).
    pub fn result_code(
        self,
        value: impl Into<ResultCode>,
    ) -> HomeAgentMipAnswerBuilder<(A, B, Set<ResultCode>, D, E)> {
        let (a, b, _, d, e) = self.required;
        HomeAgentMipAnswerBuilder {
            required: (a, b, Set(value.into()), d, e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> HomeAgentMipAnswerBuilder<(A, B, C, Set<DiameterIdentity>, E)> {
        let (a, b, c, _, e) = self.required;
        HomeAgentMipAnswerBuilder {
            required: (a, b, c, Set(value.into()), e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> HomeAgentMipAnswerBuilder<(A, B, C, D, Set<DiameterIdentity>)> {
        let (a, b, c, d, _) = self.required;
        HomeAgentMipAnswerBuilder {
            required: (a, b, c, d, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> HomeAgentMipAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::ResultCode<ResultCode>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
    {
        let (a, b, c, d, e) = self.required;
        HomeAgentMipAnswer {
            session_id: a.value(),
            auth_application_id: b.value(),
            result_code: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
            acct_multi_session_id: self.optional.acct_multi_session_id,
            user_name: self.optional.user_name,
            error_reporting_host: self.optional.error_reporting_host,
            error_message: self.optional.error_message,
            mip_reg_reply: self.optional.mip_reg_reply,
            mip_home_agent_address: self.optional.mip_home_agent_address,
            mip_mobile_node_address: self.optional.mip_mobile_node_address,
            mip_fa_to_ha_spi: self.optional.mip_fa_to_ha_spi,
            mip_fa_to_mn_spi: self.optional.mip_fa_to_mn_spi,
            origin_state_id: self.optional.origin_state_id,
            proxy_info: self.optional.proxy_info,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Home-Agent-MIP-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct HomeAgentMipAnswerOptional {
    acct_multi_session_id: Option<Utf8String>,
    user_name: Option<Utf8String>,
    error_reporting_host: Option<DiameterIdentity>,
    error_message: Option<Utf8String>,
    mip_reg_reply: Option<OctetString>,
    mip_home_agent_address: Option<Address>,
    mip_mobile_node_address: Option<Address>,
    mip_fa_to_ha_spi: Option<u32>,
    mip_fa_to_mn_spi: Option<u32>,
    origin_state_id: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    additional_avps: AdditionalAvps,
}

impl<R> HomeAgentMipAnswerBuilder<R> {
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

    /// Sets Error-Reporting-Host.
    pub fn error_reporting_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.error_reporting_host = Some(value.into());
        self
    }

    /// Sets Error-Message.
    pub fn error_message(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.error_message = Some(value.into());
        self
    }

    /// Sets MIP-Reg-Reply.
    pub fn mip_reg_reply(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.mip_reg_reply = Some(value.into());
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

    /// Sets MIP-FA-to-HA-SPI.
    pub fn mip_fa_to_ha_spi(mut self, value: u32) -> Self {
        self.optional.mip_fa_to_ha_spi = Some(value);
        self
    }

    /// Sets MIP-FA-to-MN-SPI.
    pub fn mip_fa_to_mn_spi(mut self, value: u32) -> Self {
        self.optional.mip_fa_to_mn_spi = Some(value);
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
