// @generated from dictionaries/s9.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Answer, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Item, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7683;
use crate::rfc7944;
use crate::rfc8583;
use crate::ts29215;
use crate::base::{ExperimentalResult, FailedAvp, ProxyInfo, ResultCode};
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::rfc8583::Load;
use crate::ts29215::DraDeployment;

/// The H-PCRF asks the V-PCRF to open a session for a user that a fixed broadband network serves.
///
/// ```text
/// <TEA> ::= < Diameter Header: 8388656, PXY >
///           < Session-Id >
///           [ DRMP ]
///           { Origin-Host }
///           { Origin-Realm }
///           [ Result-Code ]
///           [ Experimental-Result ]
///           [ Origin-State-Id ]
///           [ DRA-Deployment ]
///           [ OC-Supported-Features ]
///           [ rfc7683:OC-OLR ]
///           [ Error-Message ]
///           [ Error-Reporting-Host ]
///           [ Failed-AVP ]
///         * [ Proxy-Info ]
///         * [ Load ]
///         * [ AVP ]
/// ```
///
/// Command code 8388656, 3GPP TS 29.215, 5.5.7/5.5.8.
#[doc(alias = "TEA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TriggerEstablishmentAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: Option<ResultCode>,
    /// Experimental-Result (297), Grouped; RFC 6733, 7.6.
    pub experimental_result: Option<ExperimentalResult>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// DRA-Deployment (2206/10415), Enumerated; 3GPP TS 29.215, 5.3.7.
    pub dra_deployment: Option<DraDeployment>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// OC-OLR (623), Grouped; RFC 7683, 7.3.
    pub oc_olr: Option<OcOlr>,
    /// Error-Message (281), UTF8String; RFC 6733, 7.3.
    /// A text on an error for people; programs must not act on it. Sent without the M bit.
    pub error_message: Option<Utf8String>,
    /// Error-Reporting-Host (294), DiameterIdentity; RFC 6733, 7.4.
    /// The host that set the Result-Code, when that is not the one in Origin-Host. Sent without the M
    /// bit.
    pub error_reporting_host: Option<DiameterIdentity>,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Option<FailedAvp>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Load (650), Grouped; RFC 8583, 7.1.
    pub load: Vec<Load>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Answer for TriggerEstablishmentAnswer {}

impl Command for TriggerEstablishmentAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Trigger-Establishment-Answer",
    abbreviation: "TEA",
    code: Some(8388656),
    application_id: 16777267,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::s9::DICTIONARY,
    answer: None,
    normalize: normalize::<TriggerEstablishmentAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Trigger-Establishment-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::optional(ts29215::avp::DRA_DEPLOYMENT.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::optional(rfc7683::avp::OC_OLR.description()),
        Item::optional(base::avp::ERROR_MESSAGE.description()),
        Item::optional(base::avp::ERROR_REPORTING_HOST.description()),
        Item::optional(base::avp::FAILED_AVP.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(rfc8583::avp::LOAD.description()),
        Item::any(),
    ],
};

impl Contents for TriggerEstablishmentAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 3;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            origin_host: unread.value(),
            origin_realm: unread.value(),
            result_code: None,
            experimental_result: None,
            origin_state_id: None,
            dra_deployment: None,
            oc_supported_features: None,
            oc_olr: None,
            error_message: None,
            error_reporting_host: None,
            failed_avp: None,
            proxy_info: Vec::new(),
            load: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 301) => received.optional(1, &mut self.drmp),
            (0, 264) => received.one(2, 1, &mut self.origin_host),
            (0, 296) => received.one(3, 2, &mut self.origin_realm),
            (0, 268) => received.optional(4, &mut self.result_code),
            (0, 297) => received.optional(5, &mut self.experimental_result),
            (0, 278) => received.optional(6, &mut self.origin_state_id),
            (10415, 2206) => received.optional(7, &mut self.dra_deployment),
            (0, 621) => received.optional(8, &mut self.oc_supported_features),
            (0, 623) => received.optional(9, &mut self.oc_olr),
            (0, 281) => received.optional(10, &mut self.error_message),
            (0, 294) => received.optional(11, &mut self.error_reporting_host),
            (0, 279) => received.optional(12, &mut self.failed_avp),
            (0, 284) => received.many(13, &mut self.proxy_info),
            (0, 650) => received.many(14, &mut self.load),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(&base::avp::RESULT_CODE, &self.result_code);
        avps.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.optional(&ts29215::avp::DRA_DEPLOYMENT, &self.dra_deployment);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.optional(&rfc7683::avp::OC_OLR, &self.oc_olr);
        avps.optional(&base::avp::ERROR_MESSAGE, &self.error_message);
        avps.optional(&base::avp::ERROR_REPORTING_HOST, &self.error_reporting_host);
        avps.optional(&base::avp::FAILED_AVP, &self.failed_avp);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&rfc8583::avp::LOAD, &self.load);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TriggerEstablishmentAnswerBuilder<(A, B, C) = (Unset, Unset, Unset), (Set, Set, Set)> builds command TriggerEstablishmentAnswer in Box<TriggerEstablishmentAnswer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C), A: required::SessionId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, Set, C), B: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, Set), C: required::OriginRealm;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional result_code: IntoField<ResultCode, Option<ResultCode>>, "Result-Code";
    optional experimental_result: IntoField<ExperimentalResult, Option<ExperimentalResult>>, "Experimental-Result";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional dra_deployment: IntoField<DraDeployment, Option<DraDeployment>>, "DRA-Deployment";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional oc_olr: IntoField<OcOlr, Option<OcOlr>>, "OC-OLR";
    optional error_message: IntoField<Utf8String, Option<Utf8String>>, "Error-Message";
    optional error_reporting_host: IntoIdentity<Option<DiameterIdentity>>, "Error-Reporting-Host";
    optional failed_avp: IntoField<FailedAvp, Option<FailedAvp>>, "Failed-AVP";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated load, loads: IntoField<Load>, "Load";
}
