// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

use super::insert_subscriber_data_builder::{
    InsertSubscriberDataAnswerBuilder, InsertSubscriberDataAnswerOptional,
    InsertSubscriberDataRequestBuilder, InsertSubscriberDataRequestOptional,
};
use diameter_core::{
    AdditionalAvps, Answer, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, Encoder, Grammar, Item, OctetString, Request, Time, Utf8String,
};
use crate::base;
use crate::rfc7944;
use crate::ts29212;
use crate::ts29229;
use crate::ts29272;
use crate::ts29336;
use crate::base::{
    AuthSessionState, ExperimentalResult, FailedAvp, ProxyInfo, ResultCode,
    VendorSpecificApplicationId,
};
use crate::rfc7944::Drmp;
use crate::ts29212::RatType;
use crate::ts29229::SupportedFeatures;
use crate::ts29272::{
    EpsLocationInformation, EpsUserState, ImsVoiceOverPsSessionsSupported, LocalTimeZone,
    SubscriptionData,
};
use crate::ts29336::{
    MonitoringEventConfigStatus, MonitoringEventReport, SupportedServices,
};

/// The HSS sends subscription data that changed, or asks for the state or location of the user.
///
/// ```text
/// <IDR> ::= < Diameter Header: 319, REQ, PXY, 16777251 >
///           < Session-Id >
///           [ DRMP ]
///           [ Vendor-Specific-Application-Id ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Host }
///           { Destination-Realm }
///           { User-Name }
///         * [ Supported-Features ]
///           { Subscription-Data }
///           [ IDR-Flags ]
///         * [ Reset-ID ]
///         * [ AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 319, 3GPP TS 29.272, 7.2.9/7.2.10.
#[doc(alias = "IDR")]
#[derive(Clone, Debug, PartialEq)]
pub struct InsertSubscriberDataRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: Option<VendorSpecificApplicationId>,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: AuthSessionState,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    pub destination_host: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    pub destination_realm: DiameterIdentity,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    pub user_name: Utf8String,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Subscription-Data (1400/10415), Grouped; 3GPP TS 29.272, 7.3.2.
    pub subscription_data: Box<SubscriptionData>,
    /// IDR-Flags (1490/10415), Unsigned32; 3GPP TS 29.272, 7.3.103.
    pub idr_flags: Option<u32>,
    /// Reset-ID (1670/10415), OctetString; 3GPP TS 29.272, 7.3.184.
    pub reset_id: Vec<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    pub route_record: Vec<DiameterIdentity>,
}

impl InsertSubscriberDataRequest {
    /// Starts building the AVPs of an Insert-Subscriber-Data-Request.
    pub fn builder() -> InsertSubscriberDataRequestBuilder {
        InsertSubscriberDataRequestBuilder::new()
    }

    pub(super) fn assemble(
        (
            session_id,
            auth_session_state,
            origin_host,
            origin_realm,
            destination_host,
            destination_realm,
            user_name,
            subscription_data,
        ): (
            Utf8String,
            AuthSessionState,
            DiameterIdentity,
            DiameterIdentity,
            DiameterIdentity,
            DiameterIdentity,
            Utf8String,
            Box<SubscriptionData>,
        ),
        optional: InsertSubscriberDataRequestOptional,
    ) -> Self {
        Self {
            session_id,
            drmp: optional.drmp,
            vendor_specific_application_id: optional.vendor_specific_application_id,
            auth_session_state,
            origin_host,
            origin_realm,
            destination_host,
            destination_realm,
            user_name,
            supported_features: optional.supported_features,
            subscription_data,
            idr_flags: optional.idr_flags,
            reset_id: optional.reset_id,
            additional_avps: optional.additional_avps,
            proxy_info: optional.proxy_info,
            route_record: optional.route_record,
        }
    }
}

impl Request for InsertSubscriberDataRequest {
    type Answer = InsertSubscriberDataAnswer;
}

impl Command for InsertSubscriberDataRequest {
    const DESCRIPTION: &'static CommandDescription = &IDR;
}

pub(crate) static IDR: CommandDescription = CommandDescription {
    name: "Insert-Subscriber-Data-Request",
    abbreviation: "IDR",
    code: Some(319),
    application_id: 16777251,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &IDR_GRAMMAR,
    dictionary: &crate::s6a::DICTIONARY,
};

static IDR_GRAMMAR: Grammar = Grammar {
    name: "Insert-Subscriber-Data-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::optional(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::USER_NAME.description()),
        Item::optional(ts29229::avp::SUPPORTED_FEATURES.description()).times(0, None),
        Item::required(ts29272::avp::SUBSCRIPTION_DATA.description()),
        Item::optional(ts29272::avp::IDR_FLAGS.description()),
        Item::optional(ts29272::avp::RESET_ID.description()).times(0, None),
        Item::any(),
        Item::optional(base::avp::PROXY_INFO.description()).times(0, None),
        Item::optional(base::avp::ROUTE_RECORD.description()).times(0, None),
    ],
};

impl Contents for InsertSubscriberDataRequest {
    const GRAMMAR: &'static Grammar = &IDR_GRAMMAR;

    fn decode_avps(received: &mut Avps<'_, '_>) -> Option<Self> {
        let mut session_id = None;
        let mut auth_session_state = None;
        let mut origin_host = None;
        let mut origin_realm = None;
        let mut destination_host = None;
        let mut destination_realm = None;
        let mut user_name = None;
        let mut subscription_data = None;
        let mut optional = InsertSubscriberDataRequestOptional::default();
        while let Some((key, avp)) = received.next() {
            match key {
                (0, 263) => received.one(0, avp, &mut session_id),
                (0, 301) => received.one(1, avp, &mut optional.drmp),
                (0, 260) => {
                    received.one(2, avp, &mut optional.vendor_specific_application_id)
                }
                (0, 277) => received.one(3, avp, &mut auth_session_state),
                (0, 264) => received.one(4, avp, &mut origin_host),
                (0, 296) => received.one(5, avp, &mut origin_realm),
                (0, 293) => received.one(6, avp, &mut destination_host),
                (0, 283) => received.one(7, avp, &mut destination_realm),
                (0, 1) => received.one(8, avp, &mut user_name),
                (10415, 628) => received.many(9, avp, &mut optional.supported_features),
                (10415, 1400) => received.one_boxed(10, avp, &mut subscription_data),
                (10415, 1490) => received.one(11, avp, &mut optional.idr_flags),
                (10415, 1670) => received.many(12, avp, &mut optional.reset_id),
                (0, 284) => received.many(14, avp, &mut optional.proxy_info),
                (0, 282) => received.many(15, avp, &mut optional.route_record),
                _ => received.additional(avp, &mut optional.additional_avps),
            }
        }
        let session_id = received.required(0, session_id);
        let auth_session_state = received.required(3, auth_session_state);
        let origin_host = received.required(4, origin_host);
        let origin_realm = received.required(5, origin_realm);
        let destination_host = received.required(6, destination_host);
        let destination_realm = received.required(7, destination_realm);
        let user_name = received.required(8, user_name);
        let subscription_data = received.required(10, subscription_data);
        Some(
            Self::assemble(
                (
                    session_id?,
                    auth_session_state?,
                    origin_host?,
                    origin_realm?,
                    destination_host?,
                    destination_realm?,
                    user_name?,
                    subscription_data?,
                ),
                optional,
            ),
        )
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::SESSION_ID, &self.session_id);
        encoder.optional(&rfc7944::avp::DRMP, self.drmp.as_ref());
        encoder
            .optional(
                &base::avp::VENDOR_SPECIFIC_APPLICATION_ID,
                self.vendor_specific_application_id.as_ref(),
            );
        encoder.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.one(&base::avp::DESTINATION_HOST, &self.destination_host);
        encoder.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        encoder.one(&base::avp::USER_NAME, &self.user_name);
        encoder.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        encoder.one(&ts29272::avp::SUBSCRIPTION_DATA, &*self.subscription_data);
        encoder.optional(&ts29272::avp::IDR_FLAGS, self.idr_flags.as_ref());
        encoder.many(&ts29272::avp::RESET_ID, &self.reset_id);
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.many(&base::avp::ROUTE_RECORD, &self.route_record);
        encoder.additional(&IDR_GRAMMAR, &self.additional_avps);
    }
}

/// The HSS sends subscription data that changed, or asks for the state or location of the user.
///
/// ```text
/// <IDA> ::= < Diameter Header: 319, PXY, 16777251 >
///           < Session-Id >
///           [ DRMP ]
///           [ Vendor-Specific-Application-Id ]
///         * [ Supported-Features ]
///           [ Result-Code ]
///           [ Experimental-Result ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           [ IMS-Voice-Over-PS-Sessions-Supported ]
///           [ Last-UE-Activity-Time ]
///           [ RAT-Type ]
///           [ IDA-Flags ]
///           [ EPS-User-State ]
///           [ EPS-Location-Information ]
///           [ Local-Time-Zone ]
///           [ Supported-Services ]
///         * [ Monitoring-Event-Report ]
///         * [ Monitoring-Event-Config-Status ]
///         * [ AVP ]
///           [ Failed-AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 319, 3GPP TS 29.272, 7.2.9/7.2.10.
#[doc(alias = "IDA")]
#[derive(Clone, Debug, PartialEq)]
pub struct InsertSubscriberDataAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: Option<VendorSpecificApplicationId>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: Option<ResultCode>,
    /// Experimental-Result (297), Grouped; RFC 6733, 7.6.
    pub experimental_result: Option<ExperimentalResult>,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: AuthSessionState,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// IMS-Voice-Over-PS-Sessions-Supported (1492/10415), Enumerated; 3GPP TS 29.272, 7.3.106.
    pub ims_voice_over_ps_sessions_supported: Option<ImsVoiceOverPsSessionsSupported>,
    /// Last-UE-Activity-Time (1494/10415), Time; 3GPP TS 29.272, 7.3.108.
    pub last_ue_activity_time: Option<Time>,
    /// RAT-Type (1032/10415), Enumerated; 3GPP TS 29.212, 5.3.31.
    pub rat_type: Option<RatType>,
    /// IDA-Flags (1441/10415), Unsigned32; 3GPP TS 29.272, 7.3.47.
    pub ida_flags: Option<u32>,
    /// EPS-User-State (1495/10415), Grouped; 3GPP TS 29.272, 7.3.110.
    pub eps_user_state: Option<EpsUserState>,
    /// EPS-Location-Information (1496/10415), Grouped; 3GPP TS 29.272, 7.3.111.
    pub eps_location_information: Option<Box<EpsLocationInformation>>,
    /// Local-Time-Zone (1649/10415), Grouped; 3GPP TS 29.272, 7.3.156.
    pub local_time_zone: Option<LocalTimeZone>,
    /// Supported-Services (3143/10415), Grouped; 3GPP TS 29.336, 8.4.40.
    pub supported_services: Option<SupportedServices>,
    /// Monitoring-Event-Report (3123/10415), Grouped; 3GPP TS 29.336, 8.4.3.
    pub monitoring_event_report: Vec<MonitoringEventReport>,
    /// Monitoring-Event-Config-Status (3142/10415), Grouped; 3GPP TS 29.336, 8.4.24.
    pub monitoring_event_config_status: Vec<MonitoringEventConfigStatus>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Option<FailedAvp>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    pub route_record: Vec<DiameterIdentity>,
}

impl InsertSubscriberDataAnswer {
    /// Starts building the AVPs of an Insert-Subscriber-Data-Answer.
    pub fn builder() -> InsertSubscriberDataAnswerBuilder {
        InsertSubscriberDataAnswerBuilder::new()
    }

    pub(super) fn assemble(
        (
            session_id,
            auth_session_state,
            origin_host,
            origin_realm,
        ): (Utf8String, AuthSessionState, DiameterIdentity, DiameterIdentity),
        optional: InsertSubscriberDataAnswerOptional,
    ) -> Self {
        Self {
            session_id,
            drmp: optional.drmp,
            vendor_specific_application_id: optional.vendor_specific_application_id,
            supported_features: optional.supported_features,
            result_code: optional.result_code,
            experimental_result: optional.experimental_result,
            auth_session_state,
            origin_host,
            origin_realm,
            ims_voice_over_ps_sessions_supported: optional
                .ims_voice_over_ps_sessions_supported,
            last_ue_activity_time: optional.last_ue_activity_time,
            rat_type: optional.rat_type,
            ida_flags: optional.ida_flags,
            eps_user_state: optional.eps_user_state,
            eps_location_information: optional.eps_location_information,
            local_time_zone: optional.local_time_zone,
            supported_services: optional.supported_services,
            monitoring_event_report: optional.monitoring_event_report,
            monitoring_event_config_status: optional.monitoring_event_config_status,
            additional_avps: optional.additional_avps,
            failed_avp: optional.failed_avp,
            proxy_info: optional.proxy_info,
            route_record: optional.route_record,
        }
    }
}

impl Answer for InsertSubscriberDataAnswer {}

impl Command for InsertSubscriberDataAnswer {
    const DESCRIPTION: &'static CommandDescription = &IDA;
}

pub(crate) static IDA: CommandDescription = CommandDescription {
    name: "Insert-Subscriber-Data-Answer",
    abbreviation: "IDA",
    code: Some(319),
    application_id: 16777251,
    flags: CommandFlags::PROXIABLE,
    grammar: &IDA_GRAMMAR,
    dictionary: &crate::s6a::DICTIONARY,
};

static IDA_GRAMMAR: Grammar = Grammar {
    name: "Insert-Subscriber-Data-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::optional(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::optional(ts29229::avp::SUPPORTED_FEATURES.description()).times(0, None),
        Item::optional(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(ts29272::avp::IMS_VOICE_OVER_PS_SESSIONS_SUPPORTED.description()),
        Item::optional(ts29272::avp::LAST_UE_ACTIVITY_TIME.description()),
        Item::optional(ts29212::avp::RAT_TYPE.description()),
        Item::optional(ts29272::avp::IDA_FLAGS.description()),
        Item::optional(ts29272::avp::EPS_USER_STATE.description()),
        Item::optional(ts29272::avp::EPS_LOCATION_INFORMATION.description()),
        Item::optional(ts29272::avp::LOCAL_TIME_ZONE.description()),
        Item::optional(ts29336::avp::SUPPORTED_SERVICES.description()),
        Item::optional(ts29336::avp::MONITORING_EVENT_REPORT.description())
            .times(0, None),
        Item::optional(ts29336::avp::MONITORING_EVENT_CONFIG_STATUS.description())
            .times(0, None),
        Item::any(),
        Item::optional(base::avp::FAILED_AVP.description()),
        Item::optional(base::avp::PROXY_INFO.description()).times(0, None),
        Item::optional(base::avp::ROUTE_RECORD.description()).times(0, None),
    ],
};

impl Contents for InsertSubscriberDataAnswer {
    const GRAMMAR: &'static Grammar = &IDA_GRAMMAR;

    fn decode_avps(received: &mut Avps<'_, '_>) -> Option<Self> {
        let mut session_id = None;
        let mut auth_session_state = None;
        let mut origin_host = None;
        let mut origin_realm = None;
        let mut optional = InsertSubscriberDataAnswerOptional::default();
        while let Some((key, avp)) = received.next() {
            match key {
                (0, 263) => received.one(0, avp, &mut session_id),
                (0, 301) => received.one(1, avp, &mut optional.drmp),
                (0, 260) => {
                    received.one(2, avp, &mut optional.vendor_specific_application_id)
                }
                (10415, 628) => received.many(3, avp, &mut optional.supported_features),
                (0, 268) => received.one(4, avp, &mut optional.result_code),
                (0, 297) => received.one(5, avp, &mut optional.experimental_result),
                (0, 277) => received.one(6, avp, &mut auth_session_state),
                (0, 264) => received.one(7, avp, &mut origin_host),
                (0, 296) => received.one(8, avp, &mut origin_realm),
                (10415, 1492) => {
                    received
                        .one(9, avp, &mut optional.ims_voice_over_ps_sessions_supported)
                }
                (10415, 1494) => {
                    received.one(10, avp, &mut optional.last_ue_activity_time)
                }
                (10415, 1032) => received.one(11, avp, &mut optional.rat_type),
                (10415, 1441) => received.one(12, avp, &mut optional.ida_flags),
                (10415, 1495) => received.one(13, avp, &mut optional.eps_user_state),
                (10415, 1496) => {
                    received.one_boxed(14, avp, &mut optional.eps_location_information)
                }
                (10415, 1649) => received.one(15, avp, &mut optional.local_time_zone),
                (10415, 3143) => received.one(16, avp, &mut optional.supported_services),
                (10415, 3123) => {
                    received.many(17, avp, &mut optional.monitoring_event_report)
                }
                (10415, 3142) => {
                    received.many(18, avp, &mut optional.monitoring_event_config_status)
                }
                (0, 279) => received.one(20, avp, &mut optional.failed_avp),
                (0, 284) => received.many(21, avp, &mut optional.proxy_info),
                (0, 282) => received.many(22, avp, &mut optional.route_record),
                _ => received.additional(avp, &mut optional.additional_avps),
            }
        }
        let session_id = received.required(0, session_id);
        let auth_session_state = received.required(6, auth_session_state);
        let origin_host = received.required(7, origin_host);
        let origin_realm = received.required(8, origin_realm);
        Some(
            Self::assemble(
                (session_id?, auth_session_state?, origin_host?, origin_realm?),
                optional,
            ),
        )
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::SESSION_ID, &self.session_id);
        encoder.optional(&rfc7944::avp::DRMP, self.drmp.as_ref());
        encoder
            .optional(
                &base::avp::VENDOR_SPECIFIC_APPLICATION_ID,
                self.vendor_specific_application_id.as_ref(),
            );
        encoder.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        encoder.optional(&base::avp::RESULT_CODE, self.result_code.as_ref());
        encoder
            .optional(
                &base::avp::EXPERIMENTAL_RESULT,
                self.experimental_result.as_ref(),
            );
        encoder.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder
            .optional(
                &ts29272::avp::IMS_VOICE_OVER_PS_SESSIONS_SUPPORTED,
                self.ims_voice_over_ps_sessions_supported.as_ref(),
            );
        encoder
            .optional(
                &ts29272::avp::LAST_UE_ACTIVITY_TIME,
                self.last_ue_activity_time.as_ref(),
            );
        encoder.optional(&ts29212::avp::RAT_TYPE, self.rat_type.as_ref());
        encoder.optional(&ts29272::avp::IDA_FLAGS, self.ida_flags.as_ref());
        encoder.optional(&ts29272::avp::EPS_USER_STATE, self.eps_user_state.as_ref());
        encoder
            .optional(
                &ts29272::avp::EPS_LOCATION_INFORMATION,
                self.eps_location_information.as_deref(),
            );
        encoder.optional(&ts29272::avp::LOCAL_TIME_ZONE, self.local_time_zone.as_ref());
        encoder
            .optional(
                &ts29336::avp::SUPPORTED_SERVICES,
                self.supported_services.as_ref(),
            );
        encoder
            .many(&ts29336::avp::MONITORING_EVENT_REPORT, &self.monitoring_event_report);
        encoder
            .many(
                &ts29336::avp::MONITORING_EVENT_CONFIG_STATUS,
                &self.monitoring_event_config_status,
            );
        encoder.optional(&base::avp::FAILED_AVP, self.failed_avp.as_ref());
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.many(&base::avp::ROUTE_RECORD, &self.route_record);
        encoder.additional(&IDA_GRAMMAR, &self.additional_avps);
    }
}
