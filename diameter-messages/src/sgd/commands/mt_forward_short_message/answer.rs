// @generated from dictionaries/sgd.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Answer, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Item, OctetString, Time, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7944;
use crate::ts29229;
use crate::ts29272;
use crate::ts29336;
use crate::ts29338;
use crate::base::{
    AuthSessionState, ExperimentalResult, FailedAvp, ProxyInfo, ResultCode,
    VendorSpecificApplicationId,
};
use crate::rfc7944::Drmp;
use crate::ts29229::SupportedFeatures;
use crate::ts29272::EpsLocationInformation;
use crate::ts29336::UserIdentifier;
use crate::ts29338::SmDeliveryFailureCause;

/// Brings a short message of the service centre to the node that serves the user.
///
/// ```text
/// <TFA> ::= < Diameter Header: 8388646, PXY, 16777313 >
///           < Session-Id >
///           [ DRMP ]
///           [ Vendor-Specific-Application-Id ]
///           [ Result-Code ]
///           [ Experimental-Result ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///         * [ Supported-Features ]
///           [ Absent-User-Diagnostic-SM ]
///           [ SM-Delivery-Failure-Cause ]
///           [ SM-RP-UI ]
///           [ Requested-Retransmission-Time ]
///           [ User-Identifier ]
///           [ EPS-Location-Information ]
///         * [ AVP ]
///           [ Failed-AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 8388646, 3GPP TS 29.338, 6.3.2.5/6.3.2.6.
#[doc(alias = "TFA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MtForwardShortMessageAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: Option<VendorSpecificApplicationId>,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: Option<ResultCode>,
    /// Experimental-Result (297), Grouped; RFC 6733, 7.6.
    pub experimental_result: Option<ExperimentalResult>,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: AuthSessionState,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Absent-User-Diagnostic-SM (3322/10415), Unsigned32; 3GPP TS 29.338, 5.3.3.20.
    /// Why the user is absent, a number of TS 23.040.
    pub absent_user_diagnostic_sm: Option<u32>,
    /// SM-Delivery-Failure-Cause (3303/10415), Grouped; 3GPP TS 29.338, 6.3.3.5.
    pub sm_delivery_failure_cause: Option<SmDeliveryFailureCause>,
    /// SM-RP-UI (3301/10415), OctetString; 3GPP TS 29.338, 6.3.3.3.
    /// The transfer protocol data unit of a short message, at most 200 octets.
    pub sm_rp_ui: Option<OctetString>,
    /// Requested-Retransmission-Time (3331/10415), Time; 3GPP TS 29.338, 6.3.3.18.
    /// When the message is to be sent again.
    pub requested_retransmission_time: Option<Time>,
    /// User-Identifier (3102/10415), Grouped; 3GPP TS 29.336, 6.4.2/8.4.36.
    pub user_identifier: Option<UserIdentifier>,
    /// EPS-Location-Information (1496/10415), Grouped; 3GPP TS 29.272, 7.3.111.
    pub eps_location_information: Option<Box<EpsLocationInformation>>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Option<FailedAvp>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
}

impl Answer for MtForwardShortMessageAnswer {}

impl Command for MtForwardShortMessageAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "MT-Forward-Short-Message-Answer",
    abbreviation: "TFA",
    code: Some(8388646),
    application_id: 16777313,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::sgd::DICTIONARY,
    answer: None,
    normalize: normalize::<MtForwardShortMessageAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "MT-Forward-Short-Message-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::optional(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::optional(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(ts29338::avp::ABSENT_USER_DIAGNOSTIC_SM.description()),
        Item::optional(ts29338::avp::SM_DELIVERY_FAILURE_CAUSE.description()),
        Item::optional(ts29338::avp::SM_RP_UI.description()),
        Item::optional(ts29338::avp::REQUESTED_RETRANSMISSION_TIME.description()),
        Item::optional(ts29336::avp::USER_IDENTIFIER.description()),
        Item::optional(ts29272::avp::EPS_LOCATION_INFORMATION.description()),
        Item::any(),
        Item::optional(base::avp::FAILED_AVP.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for MtForwardShortMessageAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 4;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            vendor_specific_application_id: None,
            result_code: None,
            experimental_result: None,
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            supported_features: Vec::new(),
            absent_user_diagnostic_sm: None,
            sm_delivery_failure_cause: None,
            sm_rp_ui: None,
            requested_retransmission_time: None,
            user_identifier: None,
            eps_location_information: None,
            additional_avps: Default::default(),
            failed_avp: None,
            proxy_info: Vec::new(),
            route_record: Vec::new(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 301) => received.optional(1, &mut self.drmp),
            (0, 260) => received.optional(2, &mut self.vendor_specific_application_id),
            (0, 268) => received.optional(3, &mut self.result_code),
            (0, 297) => received.optional(4, &mut self.experimental_result),
            (0, 277) => received.one(5, 1, &mut self.auth_session_state),
            (0, 264) => received.one(6, 2, &mut self.origin_host),
            (0, 296) => received.one(7, 3, &mut self.origin_realm),
            (10415, 628) => received.many(8, &mut self.supported_features),
            (10415, 3322) => received.optional(9, &mut self.absent_user_diagnostic_sm),
            (10415, 3303) => received.optional(10, &mut self.sm_delivery_failure_cause),
            (10415, 3301) => received.optional(11, &mut self.sm_rp_ui),
            (10415, 3331) => {
                received.optional(12, &mut self.requested_retransmission_time)
            }
            (10415, 3102) => received.optional(13, &mut self.user_identifier),
            (10415, 1496) => {
                received.optional_boxed(14, &mut self.eps_location_information)
            }
            (0, 279) => received.optional(16, &mut self.failed_avp),
            (0, 284) => received.many(17, &mut self.proxy_info),
            (0, 282) => received.many(18, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.optional(
            &base::avp::VENDOR_SPECIFIC_APPLICATION_ID,
            &self.vendor_specific_application_id,
        );
        avps.optional(&base::avp::RESULT_CODE, &self.result_code);
        avps.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        avps.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(
            &ts29338::avp::ABSENT_USER_DIAGNOSTIC_SM,
            &self.absent_user_diagnostic_sm,
        );
        avps.optional(
            &ts29338::avp::SM_DELIVERY_FAILURE_CAUSE,
            &self.sm_delivery_failure_cause,
        );
        avps.optional(&ts29338::avp::SM_RP_UI, &self.sm_rp_ui);
        avps.optional(
            &ts29338::avp::REQUESTED_RETRANSMISSION_TIME,
            &self.requested_retransmission_time,
        );
        avps.optional(&ts29336::avp::USER_IDENTIFIER, &self.user_identifier);
        avps.optional_boxed(
            &ts29272::avp::EPS_LOCATION_INFORMATION,
            &self.eps_location_information,
        );
        avps.optional(&base::avp::FAILED_AVP, &self.failed_avp);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MtForwardShortMessageAnswerBuilder<(A, B, C, D) = (Unset, Unset, Unset, Unset), (Set, Set, Set, Set)> builds command MtForwardShortMessageAnswer in Box<MtForwardShortMessageAnswer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D), A: required::SessionId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, Set, C, D), B: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set), D: required::OriginRealm;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional vendor_specific_application_id: IntoField<VendorSpecificApplicationId, Option<VendorSpecificApplicationId>>, "Vendor-Specific-Application-Id";
    optional result_code: IntoField<ResultCode, Option<ResultCode>>, "Result-Code";
    optional experimental_result: IntoField<ExperimentalResult, Option<ExperimentalResult>>, "Experimental-Result";
    optional absent_user_diagnostic_sm: IntoField<u32, Option<u32>>, "Absent-User-Diagnostic-SM";
    optional sm_delivery_failure_cause: IntoField<SmDeliveryFailureCause, Option<SmDeliveryFailureCause>>, "SM-Delivery-Failure-Cause";
    optional sm_rp_ui: IntoField<OctetString, Option<OctetString>>, "SM-RP-UI";
    optional requested_retransmission_time: IntoTime<Option<Time>>, "Requested-Retransmission-Time";
    optional user_identifier: IntoField<UserIdentifier, Option<UserIdentifier>>, "User-Identifier";
    optional eps_location_information: IntoField<EpsLocationInformation, Option<Box<EpsLocationInformation>>>, "EPS-Location-Information";
    optional failed_avp: IntoField<FailedAvp, Option<FailedAvp>>, "Failed-AVP";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
