// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Address, Answer, Command, CommandDescription, CommandFlags,
    DiameterIdentity, Grammar, Item, OctetString, Utf8String,
};
use crate::required;
use crate::base;
use crate::base::{ProxyInfo, ResultCode};
use crate::mobile_ipv4::avp;

/// The home AAA server passes the registration on to the home agent, which may be assigned by it.
///
/// ```text
/// <HAA> ::= < Diameter Header: 262, PXY >
///           < Session-Id >
///           { Auth-Application-Id }
///           { Result-Code }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Acct-Multi-Session-Id ]
///           [ User-Name ]
///           [ Error-Reporting-Host ]
///           [ Error-Message ]
///           [ MIP-Reg-Reply ]
///           [ MIP-Home-Agent-Address ]
///           [ MIP-Mobile-Node-Address ]
///           [ MIP-FA-to-HA-SPI ]
///           [ MIP-FA-to-MN-SPI ]
///           [ Origin-State-Id ]
///         * [ Proxy-Info ]
///         * [ AVP ]
/// ```
///
/// Command code 262, RFC 4004, 5.3/5.4.
#[doc(alias = "HAA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HomeAgentMipAnswer {
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
    /// Error-Reporting-Host (294), DiameterIdentity; RFC 6733, 7.4.
    /// The host that set the Result-Code, when that is not the one in Origin-Host. Sent without the M
    /// bit.
    pub error_reporting_host: Option<DiameterIdentity>,
    /// Error-Message (281), UTF8String; RFC 6733, 7.3.
    /// A text on an error for people; programs must not act on it. Sent without the M bit.
    pub error_message: Option<Utf8String>,
    /// MIP-Reg-Reply (321), OctetString; RFC 4004, 7.2.
    /// A Mobile IP registration reply.
    pub mip_reg_reply: Option<OctetString>,
    /// MIP-Home-Agent-Address (334), Address; RFC 4004, 7.4.
    /// The address of the home agent.
    pub mip_home_agent_address: Option<Address>,
    /// MIP-Mobile-Node-Address (333), Address; RFC 4004, 7.3.
    /// The home address of the mobile node.
    pub mip_mobile_node_address: Option<Address>,
    /// MIP-FA-to-HA-SPI (318), Unsigned32; RFC 4004, 9.11.
    pub mip_fa_to_ha_spi: Option<u32>,
    /// MIP-FA-to-MN-SPI (319), Unsigned32; RFC 4004, 9.10.
    pub mip_fa_to_mn_spi: Option<u32>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Answer for HomeAgentMipAnswer {}

impl Command for HomeAgentMipAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Home-Agent-MIP-Answer",
    abbreviation: "HAA",
    code: Some(262),
    application_id: 2,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::mobile_ipv4::DICTIONARY,
    answer: None,
    normalize: normalize::<HomeAgentMipAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Home-Agent-MIP-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::RESULT_CODE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::ACCT_MULTI_SESSION_ID.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(base::avp::ERROR_REPORTING_HOST.description()),
        Item::optional(base::avp::ERROR_MESSAGE.description()),
        Item::optional(avp::MIP_REG_REPLY.description()),
        Item::optional(avp::MIP_HOME_AGENT_ADDRESS.description()),
        Item::optional(avp::MIP_MOBILE_NODE_ADDRESS.description()),
        Item::optional(avp::MIP_FA_TO_HA_SPI.description()),
        Item::optional(avp::MIP_FA_TO_MN_SPI.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::any(),
    ],
};

impl Contents for HomeAgentMipAnswer {
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
            error_reporting_host: None,
            error_message: None,
            mip_reg_reply: None,
            mip_home_agent_address: None,
            mip_mobile_node_address: None,
            mip_fa_to_ha_spi: None,
            mip_fa_to_mn_spi: None,
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
            (0, 294) => received.optional(7, &mut self.error_reporting_host),
            (0, 281) => received.optional(8, &mut self.error_message),
            (0, 321) => received.optional(9, &mut self.mip_reg_reply),
            (0, 334) => received.optional(10, &mut self.mip_home_agent_address),
            (0, 333) => received.optional(11, &mut self.mip_mobile_node_address),
            (0, 318) => received.optional(12, &mut self.mip_fa_to_ha_spi),
            (0, 319) => received.optional(13, &mut self.mip_fa_to_mn_spi),
            (0, 278) => received.optional(14, &mut self.origin_state_id),
            (0, 284) => received.many(15, &mut self.proxy_info),
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
        avps.optional(&base::avp::ERROR_REPORTING_HOST, &self.error_reporting_host);
        avps.optional(&base::avp::ERROR_MESSAGE, &self.error_message);
        avps.optional(&avp::MIP_REG_REPLY, &self.mip_reg_reply);
        avps.optional(&avp::MIP_HOME_AGENT_ADDRESS, &self.mip_home_agent_address);
        avps.optional(&avp::MIP_MOBILE_NODE_ADDRESS, &self.mip_mobile_node_address);
        avps.optional(&avp::MIP_FA_TO_HA_SPI, &self.mip_fa_to_ha_spi);
        avps.optional(&avp::MIP_FA_TO_MN_SPI, &self.mip_fa_to_mn_spi);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    HomeAgentMipAnswerBuilder<(A, B, C, D, E) = (Unset, Set, Unset, Unset, Unset), (Set, Set, Set, Set, Set)> builds command HomeAgentMipAnswer in Box<HomeAgentMipAnswer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 2, "Auth-Application-Id" => (A, Set, C, D, E), B: required::AuthApplicationId;
    required result_code: IntoField<ResultCode>, "Result-Code" => (A, B, Set, D, E), C: required::ResultCode;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, Set, E), D: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, Set), E: required::OriginRealm;
    optional acct_multi_session_id: IntoField<Utf8String, Option<Utf8String>>, "Acct-Multi-Session-Id";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional error_reporting_host: IntoIdentity<Option<DiameterIdentity>>, "Error-Reporting-Host";
    optional error_message: IntoField<Utf8String, Option<Utf8String>>, "Error-Message";
    optional mip_reg_reply: IntoField<OctetString, Option<OctetString>>, "MIP-Reg-Reply";
    optional mip_home_agent_address: IntoField<Address, Option<Address>>, "MIP-Home-Agent-Address";
    optional mip_mobile_node_address: IntoField<Address, Option<Address>>, "MIP-Mobile-Node-Address";
    optional mip_fa_to_ha_spi: IntoField<u32, Option<u32>>, "MIP-FA-to-HA-SPI";
    optional mip_fa_to_mn_spi: IntoField<u32, Option<u32>>, "MIP-FA-to-MN-SPI";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
}
