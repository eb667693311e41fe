// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, Answer, Avps, Command, CommandDescription, CommandFlags,
    Contents, DiameterIdentity, Encoder, Grammar, Item, OctetString, Place, Utf8String,
    normalize,
};
use crate::base;
use crate::base::{ProxyInfo, ResultCode};
use crate::mobile_ipv4::avp;
use super::answer_builder::{HomeAgentMipAnswerBuilder, HomeAgentMipAnswerOptional};

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
pub struct HomeAgentMipAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    pub auth_application_id: u32,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: ResultCode,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// Acct-Multi-Session-Id (50), UTF8String; RFC 6733, 9.8.5.
    pub acct_multi_session_id: Option<Utf8String>,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    pub user_name: Option<Utf8String>,
    /// Error-Reporting-Host (294), DiameterIdentity; RFC 6733, 7.4.
    pub error_reporting_host: Option<DiameterIdentity>,
    /// Error-Message (281), UTF8String; RFC 6733, 7.3.
    pub error_message: Option<Utf8String>,
    /// MIP-Reg-Reply (321), OctetString; RFC 4004, 7.2.
    pub mip_reg_reply: Option<OctetString>,
    /// MIP-Home-Agent-Address (334), Address; RFC 4004, 7.4.
    pub mip_home_agent_address: Option<Address>,
    /// MIP-Mobile-Node-Address (333), Address; RFC 4004, 7.3.
    pub mip_mobile_node_address: Option<Address>,
    /// MIP-FA-to-HA-SPI (318), Unsigned32; RFC 4004, 9.11.
    pub mip_fa_to_ha_spi: Option<u32>,
    /// MIP-FA-to-MN-SPI (319), Unsigned32; RFC 4004, 9.10.
    pub mip_fa_to_mn_spi: Option<u32>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    pub origin_state_id: Option<u32>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl HomeAgentMipAnswer {
    /// Starts building the AVPs of a Home-Agent-MIP-Answer.
    pub fn builder() -> HomeAgentMipAnswerBuilder {
        HomeAgentMipAnswerBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (
            session_id,
            auth_application_id,
            result_code,
            origin_host,
            origin_realm,
        ): (Utf8String, u32, ResultCode, DiameterIdentity, DiameterIdentity),
        optional: HomeAgentMipAnswerOptional,
    ) -> Self {
        Self {
            session_id,
            auth_application_id,
            result_code,
            origin_host,
            origin_realm,
            acct_multi_session_id: optional.acct_multi_session_id,
            user_name: optional.user_name,
            error_reporting_host: optional.error_reporting_host,
            error_message: optional.error_message,
            mip_reg_reply: optional.mip_reg_reply,
            mip_home_agent_address: optional.mip_home_agent_address,
            mip_mobile_node_address: optional.mip_mobile_node_address,
            mip_fa_to_ha_spi: optional.mip_fa_to_ha_spi,
            mip_fa_to_mn_spi: optional.mip_fa_to_mn_spi,
            origin_state_id: optional.origin_state_id,
            proxy_info: optional.proxy_info,
            additional_avps: optional.additional_avps,
        }
    }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut session_id = None;
        let mut auth_application_id = None;
        let mut result_code = None;
        let mut origin_host = None;
        let mut origin_realm = None;
        let mut optional = HomeAgentMipAnswerOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (0, 258) => received.one(1, &mut auth_application_id),
                (0, 268) => received.one(2, &mut result_code),
                (0, 264) => received.one(3, &mut origin_host),
                (0, 296) => received.one(4, &mut origin_realm),
                (0, 50) => received.one(5, &mut optional.acct_multi_session_id),
                (0, 1) => received.one(6, &mut optional.user_name),
                (0, 294) => received.one(7, &mut optional.error_reporting_host),
                (0, 281) => received.one(8, &mut optional.error_message),
                (0, 321) => received.one(9, &mut optional.mip_reg_reply),
                (0, 334) => received.one(10, &mut optional.mip_home_agent_address),
                (0, 333) => received.one(11, &mut optional.mip_mobile_node_address),
                (0, 318) => received.one(12, &mut optional.mip_fa_to_ha_spi),
                (0, 319) => received.one(13, &mut optional.mip_fa_to_mn_spi),
                (0, 278) => received.one(14, &mut optional.origin_state_id),
                (0, 284) => received.many(15, &mut optional.proxy_info),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(1, &auth_application_id);
        received.required(2, &result_code);
        received.required(3, &origin_host);
        received.required(4, &origin_realm);
        let required = (
            session_id?,
            auth_application_id?,
            result_code?,
            origin_host?,
            origin_realm?,
        );
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::SESSION_ID, &self.session_id);
        encoder.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        encoder.one(&base::avp::RESULT_CODE, &self.result_code);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.optional(&base::avp::ACCT_MULTI_SESSION_ID, &self.acct_multi_session_id);
        encoder.optional(&base::avp::USER_NAME, &self.user_name);
        encoder.optional(&base::avp::ERROR_REPORTING_HOST, &self.error_reporting_host);
        encoder.optional(&base::avp::ERROR_MESSAGE, &self.error_message);
        encoder.optional(&avp::MIP_REG_REPLY, &self.mip_reg_reply);
        encoder.optional(&avp::MIP_HOME_AGENT_ADDRESS, &self.mip_home_agent_address);
        encoder.optional(&avp::MIP_MOBILE_NODE_ADDRESS, &self.mip_mobile_node_address);
        encoder.optional(&avp::MIP_FA_TO_HA_SPI, &self.mip_fa_to_ha_spi);
        encoder.optional(&avp::MIP_FA_TO_MN_SPI, &self.mip_fa_to_mn_spi);
        encoder.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}
