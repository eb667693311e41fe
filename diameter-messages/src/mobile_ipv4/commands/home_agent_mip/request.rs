// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Address, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Identity, IpFilterRule, Item, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::base::{AuthSessionState, ProxyInfo};
use crate::mobile_ipv4::{
    HomeAgentMipAnswer, HomeAgentMipAnswerBuilder, MipHaToFaMsa, MipHaToMnMsa,
    MipMnToFaMsa, MipMnToHaMsa, MipOriginatingForeignAaa, avp,
};

/// The home AAA server passes the registration on to the home agent, which may be assigned by it.
///
/// ```text
/// <HAR> ::= < Diameter Header: 262, REQ, PXY >
///           < Session-Id >
///           { Auth-Application-Id }
///           { Authorization-Lifetime }
///           { Auth-Session-State }
///           { MIP-Reg-Request }
///           { Origin-Host }
///           { Origin-Realm }
///           { User-Name }
///           { Destination-Realm }
///           { MIP-Feature-Vector }
///           [ Destination-Host ]
///           [ MIP-MN-to-HA-MSA ]
///           [ MIP-MN-to-FA-MSA ]
///           [ MIP-HA-to-MN-MSA ]
///           [ MIP-HA-to-FA-MSA ]
///           [ MIP-MSA-Lifetime ]
///           [ MIP-Originating-Foreign-AAA ]
///           [ MIP-Mobile-Node-Address ]
///           [ MIP-Home-Agent-Address ]
///         * [ MIP-Filter-Rule ]
///           [ Origin-State-Id ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 262, RFC 4004, 5.3/5.4.
#[doc(alias = "HAR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HomeAgentMipRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: u32,
    /// Authorization-Lifetime (291), Unsigned32; RFC 6733, 8.9.
    /// Seconds until the user must be authorised again; 0 is at once, all ones is never.
    pub authorization_lifetime: u32,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: AuthSessionState,
    /// MIP-Reg-Request (320), OctetString; RFC 4004, 7.1.
    /// A Mobile IP registration request, as it was received.
    pub mip_reg_request: OctetString,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Utf8String,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// MIP-Feature-Vector (337), Unsigned32; RFC 4004, 7.5.
    /// A bit mask of what the foreign agent offers and asks for.
    pub mip_feature_vector: u32,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: Option<DiameterIdentity>,
    /// MIP-MN-to-HA-MSA (331), Grouped; RFC 4004, 9.6.
    pub mip_mn_to_ha_msa: Option<MipMnToHaMsa>,
    /// MIP-MN-to-FA-MSA (325), Grouped; RFC 4004, 9.5.
    pub mip_mn_to_fa_msa: Option<MipMnToFaMsa>,
    /// MIP-HA-to-MN-MSA (332), Grouped; RFC 4004, 9.4.
    pub mip_ha_to_mn_msa: Option<MipHaToMnMsa>,
    /// MIP-HA-to-FA-MSA (329), Grouped; RFC 4004, 9.3.
    pub mip_ha_to_fa_msa: Option<MipHaToFaMsa>,
    /// MIP-MSA-Lifetime (367), Unsigned32; RFC 4004, 9.13.
    /// Seconds until a security association ends.
    pub mip_msa_lifetime: Option<u32>,
    /// MIP-Originating-Foreign-AAA (347), Grouped; RFC 4004, 7.10.
    pub mip_originating_foreign_aaa: Option<MipOriginatingForeignAaa>,
    /// MIP-Mobile-Node-Address (333), Address; RFC 4004, 7.3.
    /// The home address of the mobile node.
    pub mip_mobile_node_address: Option<Address>,
    /// MIP-Home-Agent-Address (334), Address; RFC 4004, 7.4.
    /// The address of the home agent.
    pub mip_home_agent_address: Option<Address>,
    /// MIP-Filter-Rule (342), IPFilterRule; RFC 4004, 7.8.
    pub mip_filter_rule: Vec<IpFilterRule>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for HomeAgentMipRequest {
    type Answer = HomeAgentMipAnswer;
}

impl Command for HomeAgentMipRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Home-Agent-MIP-Request",
    abbreviation: "HAR",
    code: Some(262),
    application_id: 2,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::mobile_ipv4::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<HomeAgentMipRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Home-Agent-MIP-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::AUTHORIZATION_LIFETIME.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(avp::MIP_REG_REQUEST.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::USER_NAME.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(avp::MIP_FEATURE_VECTOR.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::optional(avp::MIP_MN_TO_HA_MSA.description()),
        Item::optional(avp::MIP_MN_TO_FA_MSA.description()),
        Item::optional(avp::MIP_HA_TO_MN_MSA.description()),
        Item::optional(avp::MIP_HA_TO_FA_MSA.description()),
        Item::optional(avp::MIP_MSA_LIFETIME.description()),
        Item::optional(avp::MIP_ORIGINATING_FOREIGN_AAA.description()),
        Item::optional(avp::MIP_MOBILE_NODE_ADDRESS.description()),
        Item::optional(avp::MIP_HOME_AGENT_ADDRESS.description()),
        Item::repeated(avp::MIP_FILTER_RULE.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for HomeAgentMipRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 10;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            auth_application_id: unread.value(),
            authorization_lifetime: unread.value(),
            auth_session_state: unread.value(),
            mip_reg_request: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            user_name: unread.value(),
            destination_realm: unread.value(),
            mip_feature_vector: unread.value(),
            destination_host: None,
            mip_mn_to_ha_msa: None,
            mip_mn_to_fa_msa: None,
            mip_ha_to_mn_msa: None,
            mip_ha_to_fa_msa: None,
            mip_msa_lifetime: None,
            mip_originating_foreign_aaa: None,
            mip_mobile_node_address: None,
            mip_home_agent_address: None,
            mip_filter_rule: Vec::new(),
            origin_state_id: None,
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
            (0, 291) => received.one(2, 2, &mut self.authorization_lifetime),
            (0, 277) => received.one(3, 3, &mut self.auth_session_state),
            (0, 320) => received.one(4, 4, &mut self.mip_reg_request),
            (0, 264) => received.one(5, 5, &mut self.origin_host),
            (0, 296) => received.one(6, 6, &mut self.origin_realm),
            (0, 1) => received.one(7, 7, &mut self.user_name),
            (0, 283) => received.one(8, 8, &mut self.destination_realm),
            (0, 337) => received.one(9, 9, &mut self.mip_feature_vector),
            (0, 293) => received.optional(10, &mut self.destination_host),
            (0, 331) => received.optional(11, &mut self.mip_mn_to_ha_msa),
            (0, 325) => received.optional(12, &mut self.mip_mn_to_fa_msa),
            (0, 332) => received.optional(13, &mut self.mip_ha_to_mn_msa),
            (0, 329) => received.optional(14, &mut self.mip_ha_to_fa_msa),
            (0, 367) => received.optional(15, &mut self.mip_msa_lifetime),
            (0, 347) => received.optional(16, &mut self.mip_originating_foreign_aaa),
            (0, 333) => received.optional(17, &mut self.mip_mobile_node_address),
            (0, 334) => received.optional(18, &mut self.mip_home_agent_address),
            (0, 342) => received.many(19, &mut self.mip_filter_rule),
            (0, 278) => received.optional(20, &mut self.origin_state_id),
            (0, 284) => received.many(21, &mut self.proxy_info),
            (0, 282) => received.many(22, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::AUTHORIZATION_LIFETIME, &self.authorization_lifetime);
        avps.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.one(&avp::MIP_REG_REQUEST, &self.mip_reg_request);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::USER_NAME, &self.user_name);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&avp::MIP_FEATURE_VECTOR, &self.mip_feature_vector);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.optional(&avp::MIP_MN_TO_HA_MSA, &self.mip_mn_to_ha_msa);
        avps.optional(&avp::MIP_MN_TO_FA_MSA, &self.mip_mn_to_fa_msa);
        avps.optional(&avp::MIP_HA_TO_MN_MSA, &self.mip_ha_to_mn_msa);
        avps.optional(&avp::MIP_HA_TO_FA_MSA, &self.mip_ha_to_fa_msa);
        avps.optional(&avp::MIP_MSA_LIFETIME, &self.mip_msa_lifetime);
        avps.optional(
            &avp::MIP_ORIGINATING_FOREIGN_AAA,
            &self.mip_originating_foreign_aaa,
        );
        avps.optional(&avp::MIP_MOBILE_NODE_ADDRESS, &self.mip_mobile_node_address);
        avps.optional(&avp::MIP_HOME_AGENT_ADDRESS, &self.mip_home_agent_address);
        avps.many(&avp::MIP_FILTER_RULE, &self.mip_filter_rule);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl HomeAgentMipRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Auth-Application-Id, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> HomeAgentMipAnswerBuilder<(Set, Set, Unset, Set, Set)> {
        let mut builder = HomeAgentMipAnswer::builder()
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
    HomeAgentMipRequestBuilder<(A, B, C, D, E, F, G, H, I, J) = (Unset, Set, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set, Set, Set, Set)> builds command HomeAgentMipRequest in Box<HomeAgentMipRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G, H, I, J), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 2, "Auth-Application-Id" => (A, Set, C, D, E, F, G, H, I, J), B: required::AuthApplicationId;
    required authorization_lifetime: IntoField<u32>, "Authorization-Lifetime" => (A, B, Set, D, E, F, G, H, I, J), C: required::AuthorizationLifetime;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, B, C, Set, E, F, G, H, I, J), D: required::AuthSessionState;
    required mip_reg_request: IntoField<OctetString>, "MIP-Reg-Request" => (A, B, C, D, Set, F, G, H, I, J), E: required::MipRegRequest;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, D, E, Set, G, H, I, J), F: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, E, F, Set, H, I, J), G: required::OriginRealm;
    required user_name: IntoField<Utf8String>, "User-Name" => (A, B, C, D, E, F, G, Set, I, J), H: required::UserName;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, E, F, G, H, Set, J), I: required::DestinationRealm;
    required mip_feature_vector: IntoField<u32>, "MIP-Feature-Vector" => (A, B, C, D, E, F, G, H, I, Set), J: required::MipFeatureVector;
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional mip_mn_to_ha_msa: IntoField<MipMnToHaMsa, Option<MipMnToHaMsa>>, "MIP-MN-to-HA-MSA";
    optional mip_mn_to_fa_msa: IntoField<MipMnToFaMsa, Option<MipMnToFaMsa>>, "MIP-MN-to-FA-MSA";
    optional mip_ha_to_mn_msa: IntoField<MipHaToMnMsa, Option<MipHaToMnMsa>>, "MIP-HA-to-MN-MSA";
    optional mip_ha_to_fa_msa: IntoField<MipHaToFaMsa, Option<MipHaToFaMsa>>, "MIP-HA-to-FA-MSA";
    optional mip_msa_lifetime: IntoField<u32, Option<u32>>, "MIP-MSA-Lifetime";
    optional mip_originating_foreign_aaa: IntoField<MipOriginatingForeignAaa, Option<MipOriginatingForeignAaa>>, "MIP-Originating-Foreign-AAA";
    optional mip_mobile_node_address: IntoField<Address, Option<Address>>, "MIP-Mobile-Node-Address";
    optional mip_home_agent_address: IntoField<Address, Option<Address>>, "MIP-Home-Agent-Address";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    repeated mip_filter_rule, mip_filter_rules: IntoField<IpFilterRule>, "MIP-Filter-Rule";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
