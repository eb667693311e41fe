// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, Address, DiameterIdentity, OctetString, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo};
use crate::mobile_ipv4::{
    AaMobileNodeRequest, MipHomeAgentHost, MipMnAaaAuth, MipOriginatingForeignAaa,
    required,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`AaMobileNodeRequest`]. `build` exists once all that is required is set: Session-Id,
/// User-Name, Destination-Realm, Origin-Host, Origin-Realm, MIP-Reg-Request, MIP-MN-AAA-Auth.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AaMobileNodeRequestBuilder<
    R = (Unset, Set<u32>, Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: AaMobileNodeRequestOptional,
}

impl AaMobileNodeRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(2), Unset, Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G, H> AaMobileNodeRequestBuilder<(A, B, C, D, E, F, G, H)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> AaMobileNodeRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G, H)> {
        let (_, b, c, d, e, f, g, h) = self.required;
        AaMobileNodeRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 2 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> AaMobileNodeRequestBuilder<(A, Set<u32>, C, D, E, F, G, H)> {
        let (a, _, c, d, e, f, g, h) = self.required;
        AaMobileNodeRequestBuilder {
            required: (a, Set(value), c, d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets User-Name (required).
    pub fn user_name(
        self,
        value: impl Into<Utf8String>,
    ) -> AaMobileNodeRequestBuilder<(A, B, Set<Utf8String>, D, E, F, G, H)> {
        let (a, b, _, d, e, f, g, h) = self.required;
        AaMobileNodeRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AaMobileNodeRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G, H)> {
        let (a, b, c, _, e, f, g, h) = self.required;
        AaMobileNodeRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AaMobileNodeRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G, H)> {
        let (a, b, c, d, _, f, g, h) = self.required;
        AaMobileNodeRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AaMobileNodeRequestBuilder<(A, B, C, D, E, Set<DiameterIdentity>, G, H)> {
        let (a, b, c, d, e, _, g, h) = self.required;
        AaMobileNodeRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g, h),
            optional: self.optional,
        }
    }

    /// Sets MIP-Reg-Request (required).
    pub fn mip_reg_request(
        self,
        value: impl Into<OctetString>,
    ) -> AaMobileNodeRequestBuilder<(A, B, C, D, E, F, Set<OctetString>, H)> {
        let (a, b, c, d, e, f, _, h) = self.required;
        AaMobileNodeRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into()), h),
            optional: self.optional,
        }
    }

    /// Sets MIP-MN-AAA-Auth (required).
    pub fn mip_mn_aaa_auth(
        self,
        value: impl Into<MipMnAaaAuth>,
    ) -> AaMobileNodeRequestBuilder<(A, B, C, D, E, F, G, Set<MipMnAaaAuth>)> {
        let (a, b, c, d, e, f, g, _) = self.required;
        AaMobileNodeRequestBuilder {
            required: (a, b, c, d, e, f, g, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AaMobileNodeRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::UserName<Utf8String>,
        D: required::DestinationRealm<DiameterIdentity>,
        E: required::OriginHost<DiameterIdentity>,
        F: required::OriginRealm<DiameterIdentity>,
        G: required::MipRegRequest<OctetString>,
        H: required::MipMnAaaAuth<MipMnAaaAuth>,
    {
        let (a, b, c, d, e, f, g, h) = self.required;
        AaMobileNodeRequest {
            session_id: a.value(),
            auth_application_id: b.value(),
            user_name: c.value(),
            destination_realm: d.value(),
            origin_host: e.value(),
            origin_realm: f.value(),
            mip_reg_request: g.value(),
            mip_mn_aaa_auth: h.value(),
            acct_multi_session_id: self.optional.acct_multi_session_id,
            destination_host: self.optional.destination_host,
            origin_state_id: self.optional.origin_state_id,
            mip_mobile_node_address: self.optional.mip_mobile_node_address,
            mip_home_agent_address: self.optional.mip_home_agent_address,
            mip_feature_vector: self.optional.mip_feature_vector,
            mip_originating_foreign_aaa: self.optional.mip_originating_foreign_aaa,
            authorization_lifetime: self.optional.authorization_lifetime,
            auth_session_state: self.optional.auth_session_state,
            mip_fa_challenge: self.optional.mip_fa_challenge,
            mip_candidate_home_agent_host: self.optional.mip_candidate_home_agent_host,
            mip_home_agent_host: self.optional.mip_home_agent_host,
            mip_ha_to_fa_spi: self.optional.mip_ha_to_fa_spi,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an AA-Mobile-Node-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct AaMobileNodeRequestOptional {
    acct_multi_session_id: Option<Utf8String>,
    destination_host: Option<DiameterIdentity>,
    origin_state_id: Option<u32>,
    mip_mobile_node_address: Option<Address>,
    mip_home_agent_address: Option<Address>,
    mip_feature_vector: Option<u32>,
    mip_originating_foreign_aaa: Option<MipOriginatingForeignAaa>,
    authorization_lifetime: Option<u32>,
    auth_session_state: Option<AuthSessionState>,
    mip_fa_challenge: Option<OctetString>,
    mip_candidate_home_agent_host: Option<DiameterIdentity>,
    mip_home_agent_host: Option<MipHomeAgentHost>,
    mip_ha_to_fa_spi: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> AaMobileNodeRequestBuilder<R> {
    /// Sets Acct-Multi-Session-Id.
    pub fn acct_multi_session_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.acct_multi_session_id = Some(value.into());
        self
    }

    /// Sets Destination-Host.
    pub fn destination_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.destination_host = Some(value.into());
        self
    }

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
        self
    }

    /// Sets MIP-Mobile-Node-Address.
    pub fn mip_mobile_node_address(mut self, value: impl Into<Address>) -> Self {
        self.optional.mip_mobile_node_address = Some(value.into());
        self
    }

    /// Sets MIP-Home-Agent-Address.
    pub fn mip_home_agent_address(mut self, value: impl Into<Address>) -> Self {
        self.optional.mip_home_agent_address = Some(value.into());
        self
    }

    /// Sets MIP-Feature-Vector.
    pub fn mip_feature_vector(mut self, value: u32) -> Self {
        self.optional.mip_feature_vector = Some(value);
        self
    }

    /// Sets MIP-Originating-Foreign-AAA.
    pub fn mip_originating_foreign_aaa(
        mut self,
        value: impl Into<MipOriginatingForeignAaa>,
    ) -> Self {
        self.optional.mip_originating_foreign_aaa = Some(value.into());
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

    /// Sets MIP-FA-Challenge.
    pub fn mip_fa_challenge(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.mip_fa_challenge = Some(value.into());
        self
    }

    /// Sets MIP-Candidate-Home-Agent-Host.
    pub fn mip_candidate_home_agent_host(
        mut self,
        value: impl Into<DiameterIdentity>,
    ) -> Self {
        self.optional.mip_candidate_home_agent_host = Some(value.into());
        self
    }

    /// Sets MIP-Home-Agent-Host.
    pub fn mip_home_agent_host(mut self, value: impl Into<MipHomeAgentHost>) -> Self {
        self.optional.mip_home_agent_host = Some(value.into());
        self
    }

    /// Sets MIP-HA-to-FA-SPI.
    pub fn mip_ha_to_fa_spi(mut self, value: u32) -> Self {
        self.optional.mip_ha_to_fa_spi = Some(value);
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
