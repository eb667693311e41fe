// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Address, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Identity, Item, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::base::{AuthSessionState, ProxyInfo};
use crate::mobile_ipv4::{
    AaMobileNodeAnswer, AaMobileNodeAnswerBuilder, MipHomeAgentHost, MipMnAaaAuth,
    MipOriginatingForeignAaa, avp,
};

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
#[non_exhaustive]
pub struct AaMobileNodeRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: u32,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Utf8String,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// MIP-Reg-Request (320), OctetString; RFC 4004, 7.1.
    /// A Mobile IP registration request, as it was received.
    pub mip_reg_request: OctetString,
    /// MIP-MN-AAA-Auth (322), Grouped; RFC 4004, 7.6.
    pub mip_mn_aaa_auth: MipMnAaaAuth,
    /// Acct-Multi-Session-Id (50), UTF8String; RFC 6733, 9.8.5.
    /// Links several accounting sessions that belong together.
    pub acct_multi_session_id: Option<Utf8String>,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: Option<DiameterIdentity>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// MIP-Mobile-Node-Address (333), Address; RFC 4004, 7.3.
    /// The home address of the mobile node.
    pub mip_mobile_node_address: Option<Address>,
    /// MIP-Home-Agent-Address (334), Address; RFC 4004, 7.4.
    /// The address of the home agent.
    pub mip_home_agent_address: Option<Address>,
    /// MIP-Feature-Vector (337), Unsigned32; RFC 4004, 7.5.
    /// A bit mask of what the foreign agent offers and asks for.
    pub mip_feature_vector: Option<u32>,
    /// MIP-Originating-Foreign-AAA (347), Grouped; RFC 4004, 7.10.
    pub mip_originating_foreign_aaa: Option<MipOriginatingForeignAaa>,
    /// Authorization-Lifetime (291), Unsigned32; RFC 6733, 8.9.
    /// Seconds until the user must be authorised again; 0 is at once, all ones is never.
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
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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
    const REQUIRED: u32 = 8;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            auth_application_id: unread.value(),
            user_name: unread.value(),
            destination_realm: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            mip_reg_request: unread.value(),
            mip_mn_aaa_auth: unread.value(),
            acct_multi_session_id: None,
            destination_host: None,
            origin_state_id: None,
            mip_mobile_node_address: None,
            mip_home_agent_address: None,
            mip_feature_vector: None,
            mip_originating_foreign_aaa: None,
            authorization_lifetime: None,
            auth_session_state: None,
            mip_fa_challenge: None,
            mip_candidate_home_agent_host: None,
            mip_home_agent_host: None,
            mip_ha_to_fa_spi: None,
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 258) => received.one(1, 1, &mut self.auth_application_id),
            (0, 1) => received.one(2, 2, &mut self.user_name),
            (0, 283) => received.one(3, 3, &mut self.destination_realm),
            (0, 264) => received.one(4, 4, &mut self.origin_host),
            (0, 296) => received.one(5, 5, &mut self.origin_realm),
            (0, 320) => received.one(6, 6, &mut self.mip_reg_request),
            (0, 322) => received.one(7, 7, &mut self.mip_mn_aaa_auth),
            (0, 50) => received.optional(8, &mut self.acct_multi_session_id),
            (0, 293) => received.optional(9, &mut self.destination_host),
            (0, 278) => received.optional(10, &mut self.origin_state_id),
            (0, 333) => received.optional(11, &mut self.mip_mobile_node_address),
            (0, 334) => received.optional(12, &mut self.mip_home_agent_address),
            (0, 337) => received.optional(13, &mut self.mip_feature_vector),
            (0, 347) => received.optional(14, &mut self.mip_originating_foreign_aaa),
            (0, 291) => received.optional(15, &mut self.authorization_lifetime),
            (0, 277) => received.optional(16, &mut self.auth_session_state),
            (0, 344) => received.optional(17, &mut self.mip_fa_challenge),
            (0, 336) => received.optional(18, &mut self.mip_candidate_home_agent_host),
            (0, 348) => received.optional(19, &mut self.mip_home_agent_host),
            (0, 323) => received.optional(20, &mut self.mip_ha_to_fa_spi),
            (0, 284) => received.many(21, &mut self.proxy_info),
            (0, 282) => received.many(22, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::USER_NAME, &self.user_name);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&avp::MIP_REG_REQUEST, &self.mip_reg_request);
        avps.one(&avp::MIP_MN_AAA_AUTH, &self.mip_mn_aaa_auth);
        avps.optional(&base::avp::ACCT_MULTI_SESSION_ID, &self.acct_multi_session_id);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.optional(&avp::MIP_MOBILE_NODE_ADDRESS, &self.mip_mobile_node_address);
        avps.optional(&avp::MIP_HOME_AGENT_ADDRESS, &self.mip_home_agent_address);
        avps.optional(&avp::MIP_FEATURE_VECTOR, &self.mip_feature_vector);
        avps.optional(
            &avp::MIP_ORIGINATING_FOREIGN_AAA,
            &self.mip_originating_foreign_aaa,
        );
        avps.optional(&base::avp::AUTHORIZATION_LIFETIME, &self.authorization_lifetime);
        avps.optional(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.optional(&avp::MIP_FA_CHALLENGE, &self.mip_fa_challenge);
        avps.optional(
            &avp::MIP_CANDIDATE_HOME_AGENT_HOST,
            &self.mip_candidate_home_agent_host,
        );
        avps.optional(&avp::MIP_HOME_AGENT_HOST, &self.mip_home_agent_host);
        avps.optional(&avp::MIP_HA_TO_FA_SPI, &self.mip_ha_to_fa_spi);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl AaMobileNodeRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Auth-Application-Id, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> AaMobileNodeAnswerBuilder<(Set, Set, Unset, Set, Set)> {
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

diameter_core::builder! {
    AaMobileNodeRequestBuilder<(A, B, C, D, E, F, G, H) = (Unset, Set, Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set, Set)> builds command AaMobileNodeRequest in Box<AaMobileNodeRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G, H), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 2, "Auth-Application-Id" => (A, Set, C, D, E, F, G, H), B: required::AuthApplicationId;
    required user_name: IntoField<Utf8String>, "User-Name" => (A, B, Set, D, E, F, G, H), C: required::UserName;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, Set, E, F, G, H), D: required::DestinationRealm;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, D, Set, F, G, H), E: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, E, Set, G, H), F: required::OriginRealm;
    required mip_reg_request: IntoField<OctetString>, "MIP-Reg-Request" => (A, B, C, D, E, F, Set, H), G: required::MipRegRequest;
    required mip_mn_aaa_auth: IntoField<MipMnAaaAuth>, "MIP-MN-AAA-Auth" => (A, B, C, D, E, F, G, Set), H: required::MipMnAaaAuth;
    optional acct_multi_session_id: IntoField<Utf8String, Option<Utf8String>>, "Acct-Multi-Session-Id";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional mip_mobile_node_address: IntoField<Address, Option<Address>>, "MIP-Mobile-Node-Address";
    optional mip_home_agent_address: IntoField<Address, Option<Address>>, "MIP-Home-Agent-Address";
    optional mip_feature_vector: IntoField<u32, Option<u32>>, "MIP-Feature-Vector";
    optional mip_originating_foreign_aaa: IntoField<MipOriginatingForeignAaa, Option<MipOriginatingForeignAaa>>, "MIP-Originating-Foreign-AAA";
    optional authorization_lifetime: IntoField<u32, Option<u32>>, "Authorization-Lifetime";
    optional auth_session_state: IntoField<AuthSessionState, Option<AuthSessionState>>, "Auth-Session-State";
    optional mip_fa_challenge: IntoField<OctetString, Option<OctetString>>, "MIP-FA-Challenge";
    optional mip_candidate_home_agent_host: IntoIdentity<Option<DiameterIdentity>>, "MIP-Candidate-Home-Agent-Host";
    optional mip_home_agent_host: IntoField<MipHomeAgentHost, Option<MipHomeAgentHost>>, "MIP-Home-Agent-Host";
    optional mip_ha_to_fa_spi: IntoField<u32, Option<u32>>, "MIP-HA-to-FA-SPI";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
