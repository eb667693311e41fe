// @generated from dictionaries/gq.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, Answer, Avps, Command, CommandDescription, CommandFlags,
    Contents, DiameterIdentity, Encoder, Grammar, Item, OctetString, Place, Utf8String,
    normalize,
};
use crate::base;
use crate::ts29209;
use crate::ts29214;
use crate::base::{ExperimentalResult, FailedAvp, ProxyInfo, ResultCode};
use crate::ts29214::AccessNetworkChargingIdentifier;
use super::answer_builder::{AaAnswerBuilder, AaAnswerOptional};

/// The application function gives the media of a session, new or changed.
///
/// ```text
/// <AAA> ::= < Diameter Header: 265, PXY >
///           < Session-Id >
///           { Auth-Application-Id }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Result-Code ]
///           [ Experimental-Result ]
///           [ Authorization-Token ]
///         * [ Access-Network-Charging-Identifier ]
///           [ Access-Network-Charging-Address ]
///           [ Error-Message ]
///           [ Error-Reporting-Host ]
///         * [ Failed-AVP ]
///         * [ Proxy-Info ]
///         * [ AVP ]
/// ```
///
/// Command code 265, 3GPP TS 29.209, 6.3.1/6.3.2.
#[doc(alias = "AAA")]
#[derive(Clone, Debug, PartialEq)]
pub struct AaAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    pub auth_application_id: u32,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: Option<ResultCode>,
    /// Experimental-Result (297), Grouped; RFC 6733, 7.6.
    pub experimental_result: Option<ExperimentalResult>,
    /// Authorization-Token (506/10415), OctetString; 3GPP TS 29.209, 6.5.7.
    pub authorization_token: Option<OctetString>,
    /// Access-Network-Charging-Identifier (502/10415), Grouped; 3GPP TS 29.214, 5.3.3.
    pub access_network_charging_identifier: Vec<AccessNetworkChargingIdentifier>,
    /// Access-Network-Charging-Address (501/10415), Address; 3GPP TS 29.214, 5.3.2.
    pub access_network_charging_address: Option<Address>,
    /// Error-Message (281), UTF8String; RFC 6733, 7.3.
    pub error_message: Option<Utf8String>,
    /// Error-Reporting-Host (294), DiameterIdentity; RFC 6733, 7.4.
    pub error_reporting_host: Option<DiameterIdentity>,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Vec<FailedAvp>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl AaAnswer {
    /// Starts building the AVPs of an AA-Answer.
    pub fn builder() -> AaAnswerBuilder {
        AaAnswerBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (
            session_id,
            auth_application_id,
            origin_host,
            origin_realm,
        ): (Utf8String, u32, DiameterIdentity, DiameterIdentity),
        optional: AaAnswerOptional,
    ) -> Self {
        Self {
            session_id,
            auth_application_id,
            origin_host,
            origin_realm,
            result_code: optional.result_code,
            experimental_result: optional.experimental_result,
            authorization_token: optional.authorization_token,
            access_network_charging_identifier: optional
                .access_network_charging_identifier,
            access_network_charging_address: optional.access_network_charging_address,
            error_message: optional.error_message,
            error_reporting_host: optional.error_reporting_host,
            failed_avp: optional.failed_avp,
            proxy_info: optional.proxy_info,
            additional_avps: optional.additional_avps,
        }
    }
}

impl Answer for AaAnswer {}

impl Command for AaAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "AA-Answer",
    abbreviation: "AAA",
    code: Some(265),
    application_id: 16777222,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::gq::DICTIONARY,
    answer: None,
    normalize: normalize::<AaAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "AA-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT.description()),
        Item::optional(ts29209::avp::AUTHORIZATION_TOKEN.description()),
        Item::repeated(ts29214::avp::ACCESS_NETWORK_CHARGING_IDENTIFIER.description()),
        Item::optional(ts29214::avp::ACCESS_NETWORK_CHARGING_ADDRESS.description()),
        Item::optional(base::avp::ERROR_MESSAGE.description()),
        Item::optional(base::avp::ERROR_REPORTING_HOST.description()),
        Item::repeated(base::avp::FAILED_AVP.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::any(),
    ],
};

impl Contents for AaAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut session_id = None;
        let mut auth_application_id = None;
        let mut origin_host = None;
        let mut origin_realm = None;
        let mut optional = AaAnswerOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (0, 258) => received.one(1, &mut auth_application_id),
                (0, 264) => received.one(2, &mut origin_host),
                (0, 296) => received.one(3, &mut origin_realm),
                (0, 268) => received.one(4, &mut optional.result_code),
                (0, 297) => received.one(5, &mut optional.experimental_result),
                (10415, 506) => received.one(6, &mut optional.authorization_token),
                (10415, 502) => {
                    received.many(7, &mut optional.access_network_charging_identifier)
                }
                (10415, 501) => {
                    received.one(8, &mut optional.access_network_charging_address)
                }
                (0, 281) => received.one(9, &mut optional.error_message),
                (0, 294) => received.one(10, &mut optional.error_reporting_host),
                (0, 279) => received.many(11, &mut optional.failed_avp),
                (0, 284) => received.many(12, &mut optional.proxy_info),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(1, &auth_application_id);
        received.required(2, &origin_host);
        received.required(3, &origin_realm);
        let required = (session_id?, auth_application_id?, origin_host?, origin_realm?);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::SESSION_ID, &self.session_id);
        encoder.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.optional(&base::avp::RESULT_CODE, &self.result_code);
        encoder.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        encoder.optional(&ts29209::avp::AUTHORIZATION_TOKEN, &self.authorization_token);
        encoder
            .many(
                &ts29214::avp::ACCESS_NETWORK_CHARGING_IDENTIFIER,
                &self.access_network_charging_identifier,
            );
        encoder
            .optional(
                &ts29214::avp::ACCESS_NETWORK_CHARGING_ADDRESS,
                &self.access_network_charging_address,
            );
        encoder.optional(&base::avp::ERROR_MESSAGE, &self.error_message);
        encoder.optional(&base::avp::ERROR_REPORTING_HOST, &self.error_reporting_host);
        encoder.many(&base::avp::FAILED_AVP, &self.failed_avp);
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}
