// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Address, Answer, Command, CommandDescription, CommandFlags,
    DiameterIdentity, Grammar, IpFilterRule, Item, OctetString, Utf8String,
};
use crate::required;
use crate::base;
use crate::base::{AuthSessionState, ProxyInfo, ReAuthRequestType, ResultCode};
use crate::mobile_ipv4::{
    MipFaToHaMsa, MipFaToMnMsa, MipHaToMnMsa, MipMnToFaMsa, MipMnToHaMsa, avp,
};

/// A foreign agent asks the home AAA server to authenticate and authorize a mobile node's
/// registration.
///
/// ```text
/// <AMA> ::= < Diameter Header: 260, PXY >
///           < Session-Id >
///           { Auth-Application-Id }
///           { Result-Code }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Acct-Multi-Session-Id ]
///           [ User-Name ]
///           [ Authorization-Lifetime ]
///           [ Auth-Session-State ]
///           [ Error-Message ]
///           [ Error-Reporting-Host ]
///           [ Re-Auth-Request-Type ]
///           [ MIP-Feature-Vector ]
///           [ MIP-Reg-Reply ]
///           [ MIP-MN-to-FA-MSA ]
///           [ MIP-MN-to-HA-MSA ]
///           [ MIP-FA-to-MN-MSA ]
///           [ MIP-FA-to-HA-MSA ]
///           [ MIP-HA-to-MN-MSA ]
///           [ MIP-MSA-Lifetime ]
///           [ MIP-Home-Agent-Address ]
///           [ MIP-Mobile-Node-Address ]
///         * [ MIP-Filter-Rule ]
///           [ Origin-State-Id ]
///         * [ Proxy-Info ]
///         * [ AVP ]
/// ```
///
/// Command code 260, RFC 4004, 5.1/5.2.
#[doc(alias = "AMA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AaMobileNodeAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: u32,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: ResultCode,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Acct-Multi-Session-Id (50), UTF8String; RFC 6733, 9.8.5.
    /// Links several accounting sessions that belong together.
    pub acct_multi_session_id: Option<Utf8String>,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// Authorization-Lifetime (291), Unsigned32; RFC 6733, 8.9.
    /// Seconds until the user must be authorised again; 0 is at once, all ones is never.
    pub authorization_lifetime: Option<u32>,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: Option<AuthSessionState>,
    /// Error-Message (281), UTF8String; RFC 6733, 7.3.
    /// A text on an error for people; programs must not act on it. Sent without the M bit.
    pub error_message: Option<Utf8String>,
    /// Error-Reporting-Host (294), DiameterIdentity; RFC 6733, 7.4.
    /// The host that set the Result-Code, when that is not the one in Origin-Host. Sent without the M
    /// bit.
    pub error_reporting_host: Option<DiameterIdentity>,
    /// Re-Auth-Request-Type (285), Enumerated; RFC 6733, 8.12.
    pub re_auth_request_type: Option<ReAuthRequestType>,
    /// MIP-Feature-Vector (337), Unsigned32; RFC 4004, 7.5.
    /// A bit mask of what the foreign agent offers and asks for.
    pub mip_feature_vector: Option<u32>,
    /// MIP-Reg-Reply (321), OctetString; RFC 4004, 7.2.
    /// A Mobile IP registration reply.
    pub mip_reg_reply: Option<OctetString>,
    /// MIP-MN-to-FA-MSA (325), Grouped; RFC 4004, 9.5.
    pub mip_mn_to_fa_msa: Option<MipMnToFaMsa>,
    /// MIP-MN-to-HA-MSA (331), Grouped; RFC 4004, 9.6.
    pub mip_mn_to_ha_msa: Option<MipMnToHaMsa>,
    /// MIP-FA-to-MN-MSA (326), Grouped; RFC 4004, 9.1.
    pub mip_fa_to_mn_msa: Option<MipFaToMnMsa>,
    /// MIP-FA-to-HA-MSA (328), Grouped; RFC 4004, 9.2.
    pub mip_fa_to_ha_msa: Option<MipFaToHaMsa>,
    /// MIP-HA-to-MN-MSA (332), Grouped; RFC 4004, 9.4.
    pub mip_ha_to_mn_msa: Option<MipHaToMnMsa>,
    /// MIP-MSA-Lifetime (367), Unsigned32; RFC 4004, 9.13.
    /// Seconds until a security association ends.
    pub mip_msa_lifetime: Option<u32>,
    /// MIP-Home-Agent-Address (334), Address; RFC 4004, 7.4.
    /// The address of the home agent.
    pub mip_home_agent_address: Option<Address>,
    /// MIP-Mobile-Node-Address (333), Address; RFC 4004, 7.3.
    /// The home address of the mobile node.
    pub mip_mobile_node_address: Option<Address>,
    /// MIP-Filter-Rule (342), IPFilterRule; RFC 4004, 7.8.
    pub mip_filter_rule: Vec<IpFilterRule>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Answer for AaMobileNodeAnswer {}

impl Command for AaMobileNodeAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "AA-Mobile-Node-Answer",
    abbreviation: "AMA",
    code: Some(260),
    application_id: 2,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::mobile_ipv4::DICTIONARY,
    answer: None,
    normalize: normalize::<AaMobileNodeAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "AA-Mobile-Node-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::RESULT_CODE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::ACCT_MULTI_SESSION_ID.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(base::avp::AUTHORIZATION_LIFETIME.description()),
        Item::optional(base::avp::AUTH_SESSION_STATE.description()),
        Item::optional(base::avp::ERROR_MESSAGE.description()),
        Item::optional(base::avp::ERROR_REPORTING_HOST.description()),
        Item::optional(base::avp::RE_AUTH_REQUEST_TYPE.description()),
        Item::optional(avp::MIP_FEATURE_VECTOR.description()),
        Item::optional(avp::MIP_REG_REPLY.description()),
        Item::optional(avp::MIP_MN_TO_FA_MSA.description()),
        Item::optional(avp::MIP_MN_TO_HA_MSA.description()),
        Item::optional(avp::MIP_FA_TO_MN_MSA.description()),
        Item::optional(avp::MIP_FA_TO_HA_MSA.description()),
        Item::optional(avp::MIP_HA_TO_MN_MSA.description()),
        Item::optional(avp::MIP_MSA_LIFETIME.description()),
        Item::optional(avp::MIP_HOME_AGENT_ADDRESS.description()),
        Item::optional(avp::MIP_MOBILE_NODE_ADDRESS.description()),
        Item::repeated(avp::MIP_FILTER_RULE.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::any(),
    ],
};

impl Contents for AaMobileNodeAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 5;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            auth_application_id: unread.value(),
            result_code: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            acct_multi_session_id: None,
            user_name: None,
            authorization_lifetime: None,
            auth_session_state: None,
            error_message: None,
            error_reporting_host: None,
            re_auth_request_type: None,
            mip_feature_vector: None,
            mip_reg_reply: None,
            mip_mn_to_fa_msa: None,
            mip_mn_to_ha_msa: None,
            mip_fa_to_mn_msa: None,
            mip_fa_to_ha_msa: None,
            mip_ha_to_mn_msa: None,
            mip_msa_lifetime: None,
            mip_home_agent_address: None,
            mip_mobile_node_address: None,
            mip_filter_rule: Vec::new(),
            origin_state_id: None,
            proxy_info: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 258) => received.one(1, 1, &mut self.auth_application_id),
            (0, 268) => received.one(2, 2, &mut self.result_code),
            (0, 264) => received.one(3, 3, &mut self.origin_host),
            (0, 296) => received.one(4, 4, &mut self.origin_realm),
            (0, 50) => received.optional(5, &mut self.acct_multi_session_id),
            (0, 1) => received.optional(6, &mut self.user_name),
            (0, 291) => received.optional(7, &mut self.authorization_lifetime),
            (0, 277) => received.optional(8, &mut self.auth_session_state),
            (0, 281) => received.optional(9, &mut self.error_message),
            (0, 294) => received.optional(10, &mut self.error_reporting_host),
            (0, 285) => received.optional(11, &mut self.re_auth_request_type),
            (0, 337) => received.optional(12, &mut self.mip_feature_vector),
            (0, 321) => received.optional(13, &mut self.mip_reg_reply),
            (0, 325) => received.optional(14, &mut self.mip_mn_to_fa_msa),
            (0, 331) => received.optional(15, &mut self.mip_mn_to_ha_msa),
            (0, 326) => received.optional(16, &mut self.mip_fa_to_mn_msa),
            (0, 328) => received.optional(17, &mut self.mip_fa_to_ha_msa),
            (0, 332) => received.optional(18, &mut self.mip_ha_to_mn_msa),
            (0, 367) => received.optional(19, &mut self.mip_msa_lifetime),
            (0, 334) => received.optional(20, &mut self.mip_home_agent_address),
            (0, 333) => received.optional(21, &mut self.mip_mobile_node_address),
            (0, 342) => received.many(22, &mut self.mip_filter_rule),
            (0, 278) => received.optional(23, &mut self.origin_state_id),
            (0, 284) => received.many(24, &mut self.proxy_info),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::RESULT_CODE, &self.result_code);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(&base::avp::ACCT_MULTI_SESSION_ID, &self.acct_multi_session_id);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&base::avp::AUTHORIZATION_LIFETIME, &self.authorization_lifetime);
        avps.optional(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.optional(&base::avp::ERROR_MESSAGE, &self.error_message);
        avps.optional(&base::avp::ERROR_REPORTING_HOST, &self.error_reporting_host);
        avps.optional(&base::avp::RE_AUTH_REQUEST_TYPE, &self.re_auth_request_type);
        avps.optional(&avp::MIP_FEATURE_VECTOR, &self.mip_feature_vector);
        avps.optional(&avp::MIP_REG_REPLY, &self.mip_reg_reply);
        avps.optional(&avp::MIP_MN_TO_FA_MSA, &self.mip_mn_to_fa_msa);
        avps.optional(&avp::MIP_MN_TO_HA_MSA, &self.mip_mn_to_ha_msa);
        avps.optional(&avp::MIP_FA_TO_MN_MSA, &self.mip_fa_to_mn_msa);
        avps.optional(&avp::MIP_FA_TO_HA_MSA, &self.mip_fa_to_ha_msa);
        avps.optional(&avp::MIP_HA_TO_MN_MSA, &self.mip_ha_to_mn_msa);
        avps.optional(&avp::MIP_MSA_LIFETIME, &self.mip_msa_lifetime);
        avps.optional(&avp::MIP_HOME_AGENT_ADDRESS, &self.mip_home_agent_address);
        avps.optional(&avp::MIP_MOBILE_NODE_ADDRESS, &self.mip_mobile_node_address);
        avps.many(&avp::MIP_FILTER_RULE, &self.mip_filter_rule);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AaMobileNodeAnswerBuilder<(A, B, C, D, E) = (Unset, Set, Unset, Unset, Unset), (Set, Set, Set, Set, Set)> builds command AaMobileNodeAnswer in Box<AaMobileNodeAnswer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 2, "Auth-Application-Id" => (A, Set, C, D, E), B: required::AuthApplicationId;
    required result_code: IntoField<ResultCode>, "Result-Code" => (A, B, Set, D, E), C: required::ResultCode;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, Set, E), D: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, Set), E: required::OriginRealm;
    optional acct_multi_session_id: IntoField<Utf8String, Option<Utf8String>>, "Acct-Multi-Session-Id";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional authorization_lifetime: IntoField<u32, Option<u32>>, "Authorization-Lifetime";
    optional auth_session_state: IntoField<AuthSessionState, Option<AuthSessionState>>, "Auth-Session-State";
    optional error_message: IntoField<Utf8String, Option<Utf8String>>, "Error-Message";
    optional error_reporting_host: IntoIdentity<Option<DiameterIdentity>>, "Error-Reporting-Host";
    optional re_auth_request_type: IntoField<ReAuthRequestType, Option<ReAuthRequestType>>, "Re-Auth-Request-Type";
    optional mip_feature_vector: IntoField<u32, Option<u32>>, "MIP-Feature-Vector";
    optional mip_reg_reply: IntoField<OctetString, Option<OctetString>>, "MIP-Reg-Reply";
    optional mip_mn_to_fa_msa: IntoField<MipMnToFaMsa, Option<MipMnToFaMsa>>, "MIP-MN-to-FA-MSA";
    optional mip_mn_to_ha_msa: IntoField<MipMnToHaMsa, Option<MipMnToHaMsa>>, "MIP-MN-to-HA-MSA";
    optional mip_fa_to_mn_msa: IntoField<MipFaToMnMsa, Option<MipFaToMnMsa>>, "MIP-FA-to-MN-MSA";
    optional mip_fa_to_ha_msa: IntoField<MipFaToHaMsa, Option<MipFaToHaMsa>>, "MIP-FA-to-HA-MSA";
    optional mip_ha_to_mn_msa: IntoField<MipHaToMnMsa, Option<MipHaToMnMsa>>, "MIP-HA-to-MN-MSA";
    optional mip_msa_lifetime: IntoField<u32, Option<u32>>, "MIP-MSA-Lifetime";
    optional mip_home_agent_address: IntoField<Address, Option<Address>>, "MIP-Home-Agent-Address";
    optional mip_mobile_node_address: IntoField<Address, Option<Address>>, "MIP-Mobile-Node-Address";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    repeated mip_filter_rule, mip_filter_rules: IntoField<IpFilterRule>, "MIP-Filter-Rule";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
}
