// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, DiameterIdentity, IpFilterRule, OctetString, Utf8String,
};
use crate::base::{AuthSessionState, ProxyInfo};
use crate::mobile_ipv4::{
    HomeAgentMipRequest, MipHaToFaMsa, MipHaToMnMsa, MipMnToFaMsa, MipMnToHaMsa,
    MipOriginatingForeignAaa, required,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`HomeAgentMipRequest`]. `build` exists once all that is required is set: Session-Id,
/// Authorization-Lifetime, Auth-Session-State, MIP-Reg-Request, Origin-Host, Origin-Realm,
/// User-Name, Destination-Realm, MIP-Feature-Vector.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct HomeAgentMipRequestBuilder<
    R = (Unset, Set<u32>, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: HomeAgentMipRequestOptional,
}

impl HomeAgentMipRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (
                Unset,
                Set(2),
                Unset,
                Unset,
                Unset,
                Unset,
                Unset,
                Unset,
                Unset,
                Unset,
            ),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
> HomeAgentMipRequestBuilder<(A, B, C, D, E, F, G, H, I, J)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> HomeAgentMipRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G, H, I, J)> {
        let (_, b, c, d, e, f, g, h, i, j) = self.required;
        HomeAgentMipRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g, h, i, j),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 2 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> HomeAgentMipRequestBuilder<(A, Set<u32>, C, D, E, F, G, H, I, J)> {
        let (a, _, c, d, e, f, g, h, i, j) = self.required;
        HomeAgentMipRequestBuilder {
            required: (a, Set(value), c, d, e, f, g, h, i, j),
            optional: self.optional,
        }
    }

    /// Sets Authorization-Lifetime (required).
    pub fn authorization_lifetime(
        self,
        value: u32,
    ) -> HomeAgentMipRequestBuilder<(A, B, Set<u32>, D, E, F, G, H, I, J)> {
        let (a, b, _, d, e, f, g, h, i, j) = self.required;
        HomeAgentMipRequestBuilder {
            required: (a, b, Set(value), d, e, f, g, h, i, j),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> HomeAgentMipRequestBuilder<(A, B, C, Set<AuthSessionState>, E, F, G, H, I, J)> {
        let (a, b, c, _, e, f, g, h, i, j) = self.required;
        HomeAgentMipRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g, h, i, j),
            optional: self.optional,
        }
    }

    /// Sets MIP-Reg-Request (required).
    pub fn mip_reg_request(
        self,
        value: impl Into<OctetString>,
    ) -> HomeAgentMipRequestBuilder<(A, B, C, D, Set<OctetString>, F, G, H, I, J)> {
        let (a, b, c, d, _, f, g, h, i, j) = self.required;
        HomeAgentMipRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g, h, i, j),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> HomeAgentMipRequestBuilder<(A, B, C, D, E, Set<DiameterIdentity>, G, H, I, J)> {
        let (a, b, c, d, e, _, g, h, i, j) = self.required;
        HomeAgentMipRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g, h, i, j),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> HomeAgentMipRequestBuilder<(A, B, C, D, E, F, Set<DiameterIdentity>, H, I, J)> {
        let (a, b, c, d, e, f, _, h, i, j) = self.required;
        HomeAgentMipRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into()), h, i, j),
            optional: self.optional,
        }
    }

    /// Sets User-Name (required).
    pub fn user_name(
        self,
        value: impl Into<Utf8String>,
    ) -> HomeAgentMipRequestBuilder<(A, B, C, D, E, F, G, Set<Utf8String>, I, J)> {
        let (a, b, c, d, e, f, g, _, i, j) = self.required;
        HomeAgentMipRequestBuilder {
            required: (a, b, c, d, e, f, g, Set(value.into()), i, j),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> HomeAgentMipRequestBuilder<(A, B, C, D, E, F, G, H, Set<DiameterIdentity>, J)> {
        let (a, b, c, d, e, f, g, h, _, j) = self.required;
        HomeAgentMipRequestBuilder {
            required: (a, b, c, d, e, f, g, h, Set(value.into()), j),
            optional: self.optional,
        }
    }

    /// Sets MIP-Feature-Vector (required).
    pub fn mip_feature_vector(
        self,
        value: u32,
    ) -> HomeAgentMipRequestBuilder<(A, B, C, D, E, F, G, H, I, Set<u32>)> {
        let (a, b, c, d, e, f, g, h, i, _) = self.required;
        HomeAgentMipRequestBuilder {
            required: (a, b, c, d, e, f, g, h, i, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> HomeAgentMipRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::AuthorizationLifetime<u32>,
        D: required::AuthSessionState<AuthSessionState>,
        E: required::MipRegRequest<OctetString>,
        F: required::OriginHost<DiameterIdentity>,
        G: required::OriginRealm<DiameterIdentity>,
        H: required::UserName<Utf8String>,
        I: required::DestinationRealm<DiameterIdentity>,
        J: required::MipFeatureVector<u32>,
    {
        let (a, b, c, d, e, f, g, h, i, j) = self.required;
        HomeAgentMipRequest {
            session_id: a.value(),
            auth_application_id: b.value(),
            authorization_lifetime: c.value(),
            auth_session_state: d.value(),
            mip_reg_request: e.value(),
            origin_host: f.value(),
            origin_realm: g.value(),
            user_name: h.value(),
            destination_realm: i.value(),
            mip_feature_vector: j.value(),
            destination_host: self.optional.destination_host,
            mip_mn_to_ha_msa: self.optional.mip_mn_to_ha_msa,
            mip_mn_to_fa_msa: self.optional.mip_mn_to_fa_msa,
            mip_ha_to_mn_msa: self.optional.mip_ha_to_mn_msa,
            mip_ha_to_fa_msa: self.optional.mip_ha_to_fa_msa,
            mip_msa_lifetime: self.optional.mip_msa_lifetime,
            mip_originating_foreign_aaa: self.optional.mip_originating_foreign_aaa,
            mip_mobile_node_address: self.optional.mip_mobile_node_address,
            mip_home_agent_address: self.optional.mip_home_agent_address,
            mip_filter_rule: self.optional.mip_filter_rule,
            origin_state_id: self.optional.origin_state_id,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Home-Agent-MIP-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct HomeAgentMipRequestOptional {
    destination_host: Option<DiameterIdentity>,
    mip_mn_to_ha_msa: Option<MipMnToHaMsa>,
    mip_mn_to_fa_msa: Option<MipMnToFaMsa>,
    mip_ha_to_mn_msa: Option<MipHaToMnMsa>,
    mip_ha_to_fa_msa: Option<MipHaToFaMsa>,
    mip_msa_lifetime: Option<u32>,
    mip_originating_foreign_aaa: Option<MipOriginatingForeignAaa>,
    mip_mobile_node_address: Option<Address>,
    mip_home_agent_address: Option<Address>,
    mip_filter_rule: Vec<IpFilterRule>,
    origin_state_id: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> HomeAgentMipRequestBuilder<R> {
    /// Sets Destination-Host.
    pub fn destination_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.destination_host = Some(value.into());
        self
    }

    /// Sets MIP-MN-to-HA-MSA.
    pub fn mip_mn_to_ha_msa(mut self, value: impl Into<MipMnToHaMsa>) -> Self {
        self.optional.mip_mn_to_ha_msa = Some(value.into());
        self
    }

    /// Sets MIP-MN-to-FA-MSA.
    pub fn mip_mn_to_fa_msa(mut self, value: impl Into<MipMnToFaMsa>) -> Self {
        self.optional.mip_mn_to_fa_msa = Some(value.into());
        self
    }

    /// Sets MIP-HA-to-MN-MSA.
    pub fn mip_ha_to_mn_msa(mut self, value: impl Into<MipHaToMnMsa>) -> Self {
        self.optional.mip_ha_to_mn_msa = Some(value.into());
        self
    }

    /// Sets MIP-HA-to-FA-MSA.
    pub fn mip_ha_to_fa_msa(mut self, value: impl Into<MipHaToFaMsa>) -> Self {
        self.optional.mip_ha_to_fa_msa = Some(value.into());
        self
    }

    /// Sets MIP-MSA-Lifetime.
    pub fn mip_msa_lifetime(mut self, value: u32) -> Self {
        self.optional.mip_msa_lifetime = Some(value);
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
