// @generated from dictionaries/swa.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Answer, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, DiameterUri, Encoder, Grammar, Item, OctetString, Place,
    Utf8String, normalize,
};
use crate::base;
use crate::eap;
use crate::rfc5779;
use crate::rfc7683;
use crate::rfc7944;
use crate::rfc8583;
use crate::ts29229;
use crate::ts29273;
use crate::base::{AuthRequestType, ExperimentalResult, ProxyInfo, ResultCode};
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::rfc8583::Load;
use crate::ts29229::SupportedFeatures;
use crate::ts29273::AnTrusted;
use super::answer_builder::{DiameterEapAnswerBuilder, DiameterEapAnswerOptional};

/// Carries an EAP packet of the user; the answer carries the next one, or the outcome.
///
/// ```text
/// <DEA> ::= < Diameter Header: 268, PXY >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Application-Id }
///           { Result-Code }
///           [ Experimental-Result ]
///           { Origin-Host }
///           { Origin-Realm }
///           { Auth-Request-Type }
///           [ EAP-Payload ]
///           [ User-Name ]
///           [ Session-Timeout ]
///           [ Acct-Interim-Interval ]
///           [ EAP-Master-Session-Key ]
///         * [ Redirect-Host ]
///           [ AN-Trusted ]
///         * [ Supported-Features ]
///           [ Mobile-Node-Identifier ]
///           [ OC-Supported-Features ]
///           [ OC-OLR ]
///         * [ Load ]
///         * [ Proxy-Info ]
///         * [ AVP ]
/// ```
///
/// Command code 268, 3GPP TS 29.273, 4.2.2.1.1/4.2.2.1.2.
#[doc(alias = "DEA")]
#[derive(Clone, Debug, PartialEq)]
pub struct DiameterEapAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    pub auth_application_id: u32,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: ResultCode,
    /// Experimental-Result (297), Grouped; RFC 6733, 7.6.
    pub experimental_result: Option<ExperimentalResult>,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// Auth-Request-Type (274), Enumerated; RFC 6733, 8.7.
    pub auth_request_type: AuthRequestType,
    /// EAP-Payload (462), OctetString; RFC 4072, 4.1.1.
    pub eap_payload: Option<OctetString>,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    pub user_name: Option<Utf8String>,
    /// Session-Timeout (27), Unsigned32; RFC 6733, 8.13.
    pub session_timeout: Option<u32>,
    /// Acct-Interim-Interval (85), Unsigned32; RFC 6733, 9.8.2.
    pub acct_interim_interval: Option<u32>,
    /// EAP-Master-Session-Key (464), OctetString; RFC 4072, 4.1.3.
    pub eap_master_session_key: Option<OctetString>,
    /// Redirect-Host (292), DiameterURI; RFC 6733, 6.12.
    pub redirect_host: Vec<DiameterUri>,
    /// AN-Trusted (1503/10415), Enumerated; 3GPP TS 29.273, 5.2.3.9.
    pub an_trusted: Option<AnTrusted>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Mobile-Node-Identifier (506), UTF8String; RFC 5779, 5.6.
    pub mobile_node_identifier: Option<Utf8String>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// OC-OLR (623), Grouped; RFC 7683, 7.3.
    pub oc_olr: Option<OcOlr>,
    /// Load (650), Grouped; RFC 8583, 7.1.
    pub load: Vec<Load>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl DiameterEapAnswer {
    /// Starts building the AVPs of a Diameter-EAP-Answer.
    pub fn builder() -> DiameterEapAnswerBuilder {
        DiameterEapAnswerBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (
            session_id,
            auth_application_id,
            result_code,
            origin_host,
            origin_realm,
            auth_request_type,
        ): (
            Utf8String,
            u32,
            ResultCode,
            DiameterIdentity,
            DiameterIdentity,
            AuthRequestType,
        ),
        optional: DiameterEapAnswerOptional,
    ) -> Self {
        Self {
            session_id,
            drmp: optional.drmp,
            auth_application_id,
            result_code,
            experimental_result: optional.experimental_result,
            origin_host,
            origin_realm,
            auth_request_type,
            eap_payload: optional.eap_payload,
            user_name: optional.user_name,
            session_timeout: optional.session_timeout,
            acct_interim_interval: optional.acct_interim_interval,
            eap_master_session_key: optional.eap_master_session_key,
            redirect_host: optional.redirect_host,
            an_trusted: optional.an_trusted,
            supported_features: optional.supported_features,
            mobile_node_identifier: optional.mobile_node_identifier,
            oc_supported_features: optional.oc_supported_features,
            oc_olr: optional.oc_olr,
            load: optional.load,
            proxy_info: optional.proxy_info,
            additional_avps: optional.additional_avps,
        }
    }
}

impl Answer for DiameterEapAnswer {}

impl Command for DiameterEapAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Diameter-EAP-Answer",
    abbreviation: "DEA",
    code: Some(268),
    application_id: 16777250,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::swa::DICTIONARY,
    answer: None,
    normalize: normalize::<DiameterEapAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Diameter-EAP-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::AUTH_REQUEST_TYPE.description()),
        Item::optional(eap::avp::EAP_PAYLOAD.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(base::avp::SESSION_TIMEOUT.description()),
        Item::optional(base::avp::ACCT_INTERIM_INTERVAL.description()),
        Item::optional(eap::avp::EAP_MASTER_SESSION_KEY.description()),
        Item::repeated(base::avp::REDIRECT_HOST.description()),
        Item::optional(ts29273::avp::AN_TRUSTED.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(rfc5779::avp::MOBILE_NODE_IDENTIFIER.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::optional(rfc7683::avp::OC_OLR.description()),
        Item::repeated(rfc8583::avp::LOAD.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::any(),
    ],
};

impl Contents for DiameterEapAnswer {
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
        let mut auth_request_type = None;
        let mut optional = DiameterEapAnswerOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (0, 301) => received.one(1, &mut optional.drmp),
                (0, 258) => received.one(2, &mut auth_application_id),
                (0, 268) => received.one(3, &mut result_code),
                (0, 297) => received.one(4, &mut optional.experimental_result),
                (0, 264) => received.one(5, &mut origin_host),
                (0, 296) => received.one(6, &mut origin_realm),
                (0, 274) => received.one(7, &mut auth_request_type),
                (0, 462) => received.one(8, &mut optional.eap_payload),
                (0, 1) => received.one(9, &mut optional.user_name),
                (0, 27) => received.one(10, &mut optional.session_timeout),
                (0, 85) => received.one(11, &mut optional.acct_interim_interval),
                (0, 464) => received.one(12, &mut optional.eap_master_session_key),
                (0, 292) => received.many(13, &mut optional.redirect_host),
                (10415, 1503) => received.one(14, &mut optional.an_trusted),
                (10415, 628) => received.many(15, &mut optional.supported_features),
                (0, 506) => received.one(16, &mut optional.mobile_node_identifier),
                (0, 621) => received.one(17, &mut optional.oc_supported_features),
                (0, 623) => received.one(18, &mut optional.oc_olr),
                (0, 650) => received.many(19, &mut optional.load),
                (0, 284) => received.many(20, &mut optional.proxy_info),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(2, &auth_application_id);
        received.required(3, &result_code);
        received.required(5, &origin_host);
        received.required(6, &origin_realm);
        received.required(7, &auth_request_type);
        let required = (
            session_id?,
            auth_application_id?,
            result_code?,
            origin_host?,
            origin_realm?,
            auth_request_type?,
        );
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::SESSION_ID, &self.session_id);
        encoder.optional(&rfc7944::avp::DRMP, &self.drmp);
        encoder.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        encoder.one(&base::avp::RESULT_CODE, &self.result_code);
        encoder.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.one(&base::avp::AUTH_REQUEST_TYPE, &self.auth_request_type);
        encoder.optional(&eap::avp::EAP_PAYLOAD, &self.eap_payload);
        encoder.optional(&base::avp::USER_NAME, &self.user_name);
        encoder.optional(&base::avp::SESSION_TIMEOUT, &self.session_timeout);
        encoder.optional(&base::avp::ACCT_INTERIM_INTERVAL, &self.acct_interim_interval);
        encoder
            .optional(&eap::avp::EAP_MASTER_SESSION_KEY, &self.eap_master_session_key);
        encoder.many(&base::avp::REDIRECT_HOST, &self.redirect_host);
        encoder.optional(&ts29273::avp::AN_TRUSTED, &self.an_trusted);
        encoder.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        encoder
            .optional(
                &rfc5779::avp::MOBILE_NODE_IDENTIFIER,
                &self.mobile_node_identifier,
            );
        encoder
            .optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        encoder.optional(&rfc7683::avp::OC_OLR, &self.oc_olr);
        encoder.many(&rfc8583::avp::LOAD, &self.load);
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}
