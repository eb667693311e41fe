// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, Encoder, Grammar, Identity, Item, OctetString, Place, Request,
    Utf8String, normalize,
};
use crate::base;
use crate::base::{AuthSessionState, ProxyInfo};
use crate::mobile_ipv4::{
    AaMobileNodeAnswer, AaMobileNodeAnswerBuilder, MipHomeAgentHost, MipMnAaaAuth,
    MipOriginatingForeignAaa, avp,
};
use diameter_core::builder::{Set, Unset};
use super::request_builder::{AaMobileNodeRequestBuilder, AaMobileNodeRequestOptional};

/// A foreign agent asks the home AAA server to authenticate and authorize a mobile node's
/// registration.
///
/// ```text
/// <AMR> ::= < Diameter Header: 260, REQ, PXY >
///           < Session-Id >
///           { Auth-Application-Id }
///           { User-Name }
///           { Destination-Realm }
///           { Origin-Host }
///           { Origin-Realm }
///           { MIP-Reg-Request }
///           { MIP-MN-AAA-Auth }
///           [ Acct-Multi-Session-Id ]
///           [ Destination-Host ]
///           [ Origin-State-Id ]
///           [ MIP-Mobile-Node-Address ]
///           [ MIP-Home-Agent-Address ]
///           [ MIP-Feature-Vector ]
///           [ MIP-Originating-Foreign-AAA ]
///           [ Authorization-Lifetime ]
///           [ Auth-Session-State ]
///           [ MIP-FA-Challenge ]
///           [ MIP-Candidate-Home-Agent-Host ]
///           [ MIP-Home-Agent-Host ]
///           [ MIP-HA-to-FA-SPI ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 260, RFC 4004, 5.1/5.2.
#[doc(alias = "AMR")]
#[derive(Clone, Debug, PartialEq)]
pub struct AaMobileNodeRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    pub auth_application_id: u32,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    pub user_name: Utf8String,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    pub destination_realm: DiameterIdentity,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// MIP-Reg-Request (320), OctetString; RFC 4004, 7.1.
    pub mip_reg_request: OctetString,
    /// MIP-MN-AAA-Auth (322), Grouped; RFC 4004, 7.6.
    pub mip_mn_aaa_auth: MipMnAaaAuth,
    /// Acct-Multi-Session-Id (50), UTF8String; RFC 6733, 9.8.5.
    pub acct_multi_session_id: Option<Utf8String>,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    pub destination_host: Option<DiameterIdentity>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    pub origin_state_id: Option<u32>,
    /// MIP-Mobile-Node-Address (333), Address; RFC 4004, 7.3.
    pub mip_mobile_node_address: Option<Address>,
    /// MIP-Home-Agent-Address (334), Address; RFC 4004, 7.4.
    pub mip_home_agent_address: Option<Address>,
    /// MIP-Feature-Vector (337), Unsigned32; RFC 4004, 7.5.
    pub mip_feature_vector: Option<u32>,
    /// MIP-Originating-Foreign-AAA (347), Grouped; RFC 4004, 7.10.
    pub mip_originating_foreign_aaa: Option<MipOriginatingForeignAaa>,
    /// Authorization-Lifetime (291), Unsigned32; RFC 6733, 8.9.
    pub authorization_lifetime: Option<u32>,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: Option<AuthSessionState>,
    /// MIP-FA-Challenge (344), OctetString; RFC 4004, 7.7.
    pub mip_fa_challenge: Option<OctetString>,
    /// MIP-Candidate-Home-Agent-Host (336), DiameterIdentity; RFC 4004, 7.9.
    pub mip_candidate_home_agent_host: Option<DiameterIdentity>,
    /// MIP-Home-Agent-Host (348), Grouped; RFC 4004, 7.11.
    pub mip_home_agent_host: Option<MipHomeAgentHost>,
    /// MIP-HA-to-FA-SPI (323), Unsigned32; RFC 4004, 9.14.
    pub mip_ha_to_fa_spi: Option<u32>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl AaMobileNodeRequest {
    /// Starts building the AVPs of an AA-Mobile-Node-Request.
    pub fn builder() -> AaMobileNodeRequestBuilder {
        AaMobileNodeRequestBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (
            session_id,
            auth_application_id,
            user_name,
            destination_realm,
            origin_host,
            origin_realm,
            mip_reg_request,
            mip_mn_aaa_auth,
        ): (
            Utf8String,
            u32,
            Utf8String,
            DiameterIdentity,
            DiameterIdentity,
            DiameterIdentity,
            OctetString,
            MipMnAaaAuth,
        ),
        optional: AaMobileNodeRequestOptional,
    ) -> Self {
        Self {
            session_id,
            auth_application_id,
            user_name,
            destination_realm,
            origin_host,
            origin_realm,
            mip_reg_request,
            mip_mn_aaa_auth,
            acct_multi_session_id: optional.acct_multi_session_id,
            destination_host: optional.destination_host,
            origin_state_id: optional.origin_state_id,
            mip_mobile_node_address: optional.mip_mobile_node_address,
            mip_home_agent_address: optional.mip_home_agent_address,
            mip_feature_vector: optional.mip_feature_vector,
            mip_originating_foreign_aaa: optional.mip_originating_foreign_aaa,
            authorization_lifetime: optional.authorization_lifetime,
            auth_session_state: optional.auth_session_state,
            mip_fa_challenge: optional.mip_fa_challenge,
            mip_candidate_home_agent_host: optional.mip_candidate_home_agent_host,
            mip_home_agent_host: optional.mip_home_agent_host,
            mip_ha_to_fa_spi: optional.mip_ha_to_fa_spi,
            proxy_info: optional.proxy_info,
            route_record: optional.route_record,
            additional_avps: optional.additional_avps,
        }
    }
}

impl Request for AaMobileNodeRequest {
    type Answer = AaMobileNodeAnswer;
}

impl Command for AaMobileNodeRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "AA-Mobile-Node-Request",
    abbreviation: "AMR",
    code: Some(260),
    application_id: 2,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::mobile_ipv4::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<AaMobileNodeRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "AA-Mobile-Node-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::USER_NAME.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(avp::MIP_REG_REQUEST.description()),
        Item::required(avp::MIP_MN_AAA_AUTH.description()),
        Item::optional(base::avp::ACCT_MULTI_SESSION_ID.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::optional(avp::MIP_MOBILE_NODE_ADDRESS.description()),
        Item::optional(avp::MIP_HOME_AGENT_ADDRESS.description()),
        Item::optional(avp::MIP_FEATURE_VECTOR.description()),
        Item::optional(avp::MIP_ORIGINATING_FOREIGN_AAA.description()),
        Item::optional(base::avp::AUTHORIZATION_LIFETIME.description()),
        Item::optional(base::avp::AUTH_SESSION_STATE.description()),
        Item::optional(avp::MIP_FA_CHALLENGE.description()),
        Item::optional(avp::MIP_CANDIDATE_HOME_AGENT_HOST.description()),
        Item::optional(avp::MIP_HOME_AGENT_HOST.description()),
        Item::optional(avp::MIP_HA_TO_FA_SPI.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for AaMobileNodeRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut session_id = None;
        let mut auth_application_id = None;
        let mut user_name = None;
        let mut destination_realm = None;
        let mut origin_host = None;
        let mut origin_realm = None;
        let mut mip_reg_request = None;
        let mut mip_mn_aaa_auth = None;
        let mut optional = AaMobileNodeRequestOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (0, 258) => received.one(1, &mut auth_application_id),
                (0, 1) => received.one(2, &mut user_name),
                (0, 283) => received.one(3, &mut destination_realm),
                (0, 264) => received.one(4, &mut origin_host),
                (0, 296) => received.one(5, &mut origin_realm),
                (0, 320) => received.one(6, &mut mip_reg_request),
                (0, 322) => received.one(7, &mut mip_mn_aaa_auth),
                (0, 50) => received.one(8, &mut optional.acct_multi_session_id),
                (0, 293) => received.one(9, &mut optional.destination_host),
                (0, 278) => received.one(10, &mut optional.origin_state_id),
                (0, 333) => received.one(11, &mut optional.mip_mobile_node_address),
                (0, 334) => received.one(12, &mut optional.mip_home_agent_address),
                (0, 337) => received.one(13, &mut optional.mip_feature_vector),
                (0, 347) => received.one(14, &mut optional.mip_originating_foreign_aaa),
                (0, 291) => received.one(15, &mut optional.authorization_lifetime),
                (0, 277) => received.one(16, &mut optional.auth_session_state),
                (0, 344) => received.one(17, &mut optional.mip_fa_challenge),
                (0, 336) => received.one(18, &mut optional.mip_candidate_home_agent_host),
                (0, 348) => received.one(19, &mut optional.mip_home_agent_host),
                (0, 323) => received.one(20, &mut optional.mip_ha_to_fa_spi),
                (0, 284) => received.many(21, &mut optional.proxy_info),
                (0, 282) => received.many(22, &mut optional.route_record),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(1, &auth_application_id);
        received.required(2, &user_name);
        received.required(3, &destination_realm);
        received.required(4, &origin_host);
        received.required(5, &origin_realm);
        received.required(6, &mip_reg_request);
        received.required(7, &mip_mn_aaa_auth);
        let required = (
            session_id?,
            auth_application_id?,
            user_name?,
            destination_realm?,
            origin_host?,
            origin_realm?,
            mip_reg_request?,
            mip_mn_aaa_auth?,
        );
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::SESSION_ID, &self.session_id);
        encoder.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        encoder.one(&base::avp::USER_NAME, &self.user_name);
        encoder.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.one(&avp::MIP_REG_REQUEST, &self.mip_reg_request);
        encoder.one(&avp::MIP_MN_AAA_AUTH, &self.mip_mn_aaa_auth);
        encoder.optional(&base::avp::ACCT_MULTI_SESSION_ID, &self.acct_multi_session_id);
        encoder.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        encoder.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        encoder.optional(&avp::MIP_MOBILE_NODE_ADDRESS, &self.mip_mobile_node_address);
        encoder.optional(&avp::MIP_HOME_AGENT_ADDRESS, &self.mip_home_agent_address);
        encoder.optional(&avp::MIP_FEATURE_VECTOR, &self.mip_feature_vector);
        encoder
            .optional(
                &avp::MIP_ORIGINATING_FOREIGN_AAA,
                &self.mip_originating_foreign_aaa,
            );
        encoder
            .optional(&base::avp::AUTHORIZATION_LIFETIME, &self.authorization_lifetime);
        encoder.optional(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        encoder.optional(&avp::MIP_FA_CHALLENGE, &self.mip_fa_challenge);
        encoder
            .optional(
                &avp::MIP_CANDIDATE_HOME_AGENT_HOST,
                &self.mip_candidate_home_agent_host,
            );
        encoder.optional(&avp::MIP_HOME_AGENT_HOST, &self.mip_home_agent_host);
        encoder.optional(&avp::MIP_HA_TO_FA_SPI, &self.mip_ha_to_fa_spi);
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.many(&base::avp::ROUTE_RECORD, &self.route_record);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

impl AaMobileNodeRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Auth-Application-Id, Proxy-Info.
    #[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> AaMobileNodeAnswerBuilder<
        (Set<Utf8String>, Set<u32>, Unset, Set<DiameterIdentity>, Set<DiameterIdentity>),
    > {
        let mut builder = AaMobileNodeAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_application_id(self.auth_application_id)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned());
        if let Some(state_id) = identity.state_id {
            builder = builder.origin_state_id(state_id);
        }
        builder
    }
}
