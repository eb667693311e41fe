// @generated from dictionaries/s6t.xml by cargo xtask regenerate; do not edit.

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
use crate::ts29229;
use crate::ts29272;
use crate::ts29336;
use crate::base::{
    AuthSessionState, ExperimentalResult, FailedAvp, ProxyInfo, ResultCode,
};
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::rfc8583::Load;
use crate::s6t::avp;
use crate::ts29229::SupportedFeatures;
use crate::ts29272::ImsiGroupId;
use crate::ts29336::{
    AeseCommunicationPatternConfigStatus, EnhancedCoverageRestrictionData,
    MonitoringEventConfigStatus, MonitoringEventReport, SuggestedNetworkConfiguration,
    SupportedServices, UserIdentifier,
};

/// The SCEF configures, or deletes, monitoring events and communication patterns of a user.
///
/// ```text
/// <CIA> ::= < Diameter Header: 8388718, PXY, 16777345 >
///           < Session-Id >
///           [ DRMP ]
///           [ Result-Code ]
///           [ Experimental-Result ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           [ OC-Supported-Features ]
///           [ OC-OLR ]
///         * [ Load ]
///         * [ Supported-Features ]
///           [ User-Identifier ]
///           [ Number-Of-UEs ]
///         * [ ts29336:Monitoring-Event-Report ]
///         * [ ts29336:Monitoring-Event-Config-Status ]
///         * [ AESE-Communication-Pattern-Config-Status ]
///         * [ ts29336:Supported-Services ]
///           [ S6t-HSS-Cause ]
///           [ Enhanced-Coverage-Restriction-Data ]
///           [ CIA-Flags ]
///         * [ IMSI-Group-Id ]
///           [ Failed-AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///           [ Suggested-Network-Configuration ]
///         * [ AVP ]
/// ```
///
/// Command code 8388718, 3GPP TS 29.336, 8.2.3/8.2.4.
#[doc(alias = "CIA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConfigurationInformationAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
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
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// OC-OLR (623), Grouped; RFC 7683, 7.3.
    pub oc_olr: Option<OcOlr>,
    /// Load (650), Grouped; RFC 8583, 7.1.
    pub load: Vec<Load>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// User-Identifier (3102/10415), Grouped; 3GPP TS 29.336, 6.4.2/8.4.36.
    pub user_identifier: Option<UserIdentifier>,
    /// Number-Of-UEs (4209/10415), Unsigned32; 3GPP TS 29.336, 8.4.1-2.
    pub number_of_ues: Option<u32>,
    /// Monitoring-Event-Report (3123/10415), Grouped; 3GPP TS 29.336, 8.4.3.
    pub monitoring_event_report: Vec<MonitoringEventReport>,
    /// Monitoring-Event-Config-Status (3142/10415), Grouped; 3GPP TS 29.336, 8.4.24.
    pub monitoring_event_config_status: Vec<MonitoringEventConfigStatus>,
    /// AESE-Communication-Pattern-Config-Status (3120/10415), Grouped; 3GPP TS 29.336, 8.4.32.
    pub aese_communication_pattern_config_status: Vec<
        AeseCommunicationPatternConfigStatus,
    >,
    /// Supported-Services (3143/10415), Grouped; 3GPP TS 29.336, 8.4.40.
    pub supported_services: Vec<SupportedServices>,
    /// S6t-HSS-Cause (3154/10415), Unsigned32; 3GPP TS 29.336, 8.4.50.
    /// A bit mask of reasons from the HSS.
    pub s6t_hss_cause: Option<u32>,
    /// Enhanced-Coverage-Restriction-Data (3156/10415), Grouped; 3GPP TS 29.336, 8.4.52.
    pub enhanced_coverage_restriction_data: Option<EnhancedCoverageRestrictionData>,
    /// CIA-Flags (3164/10415), Unsigned32; 3GPP TS 29.336, 8.4.60.
    pub cia_flags: Option<u32>,
    /// IMSI-Group-Id (1675/10415), Grouped; 3GPP TS 29.272, 7.3.189.
    pub imsi_group_id: Vec<ImsiGroupId>,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Option<FailedAvp>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Suggested-Network-Configuration (3170/10415), Grouped; 3GPP TS 29.336, 8.4.66.
    pub suggested_network_configuration: Option<SuggestedNetworkConfiguration>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Answer for ConfigurationInformationAnswer {}

impl Command for ConfigurationInformationAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Configuration-Information-Answer",
    abbreviation: "CIA",
    code: Some(8388718),
    application_id: 16777345,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::s6t::DICTIONARY,
    answer: None,
    normalize: normalize::<ConfigurationInformationAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Configuration-Information-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::optional(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::optional(rfc7683::avp::OC_OLR.description()),
        Item::repeated(rfc8583::avp::LOAD.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(ts29336::avp::USER_IDENTIFIER.description()),
        Item::optional(avp::NUMBER_OF_UES.description()),
        Item::repeated(ts29336::avp::MONITORING_EVENT_REPORT.description()),
        Item::repeated(ts29336::avp::MONITORING_EVENT_CONFIG_STATUS.description()),
        Item::repeated(
            ts29336::avp::AESE_COMMUNICATION_PATTERN_CONFIG_STATUS.description(),
        ),
        Item::repeated(ts29336::avp::SUPPORTED_SERVICES.description()),
        Item::optional(ts29336::avp::S6T_HSS_CAUSE.description()),
        Item::optional(ts29336::avp::ENHANCED_COVERAGE_RESTRICTION_DATA.description()),
        Item::optional(ts29336::avp::CIA_FLAGS.description()),
        Item::repeated(ts29272::avp::IMSI_GROUP_ID.description()),
        Item::optional(base::avp::FAILED_AVP.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::optional(ts29336::avp::SUGGESTED_NETWORK_CONFIGURATION.description()),
        Item::any(),
    ],
};

impl Contents for ConfigurationInformationAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 4;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            result_code: None,
            experimental_result: None,
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            oc_supported_features: None,
            oc_olr: None,
            load: Vec::new(),
            supported_features: Vec::new(),
            user_identifier: None,
            number_of_ues: None,
            monitoring_event_report: Vec::new(),
            monitoring_event_config_status: Vec::new(),
            aese_communication_pattern_config_status: Vec::new(),
            supported_services: Vec::new(),
            s6t_hss_cause: None,
            enhanced_coverage_restriction_data: None,
            cia_flags: None,
            imsi_group_id: Vec::new(),
            failed_avp: None,
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            suggested_network_configuration: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 301) => received.optional(1, &mut self.drmp),
            (0, 268) => received.optional(2, &mut self.result_code),
            (0, 297) => received.optional(3, &mut self.experimental_result),
            (0, 277) => received.one(4, 1, &mut self.auth_session_state),
            (0, 264) => received.one(5, 2, &mut self.origin_host),
            (0, 296) => received.one(6, 3, &mut self.origin_realm),
            (0, 621) => received.optional(7, &mut self.oc_supported_features),
            (0, 623) => received.optional(8, &mut self.oc_olr),
            (0, 650) => received.many(9, &mut self.load),
            (10415, 628) => received.many(10, &mut self.supported_features),
            (10415, 3102) => received.optional(11, &mut self.user_identifier),
            (10415, 4209) => received.optional(12, &mut self.number_of_ues),
            (10415, 3123) => received.many(13, &mut self.monitoring_event_report),
            (10415, 3142) => received.many(14, &mut self.monitoring_event_config_status),
            (10415, 3120) => {
                received.many(15, &mut self.aese_communication_pattern_config_status)
            }
            (10415, 3143) => received.many(16, &mut self.supported_services),
            (10415, 3154) => received.optional(17, &mut self.s6t_hss_cause),
            (10415, 3156) => {
                received.optional(18, &mut self.enhanced_coverage_restriction_data)
            }
            (10415, 3164) => received.optional(19, &mut self.cia_flags),
            (10415, 1675) => received.many(20, &mut self.imsi_group_id),
            (0, 279) => received.optional(21, &mut self.failed_avp),
            (0, 284) => received.many(22, &mut self.proxy_info),
            (0, 282) => received.many(23, &mut self.route_record),
            (10415, 3170) => {
                received.optional(24, &mut self.suggested_network_configuration)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.optional(&base::avp::RESULT_CODE, &self.result_code);
        avps.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        avps.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.optional(&rfc7683::avp::OC_OLR, &self.oc_olr);
        avps.many(&rfc8583::avp::LOAD, &self.load);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(&ts29336::avp::USER_IDENTIFIER, &self.user_identifier);
        avps.optional(&avp::NUMBER_OF_UES, &self.number_of_ues);
        avps.many(&ts29336::avp::MONITORING_EVENT_REPORT, &self.monitoring_event_report);
        avps.many(
            &ts29336::avp::MONITORING_EVENT_CONFIG_STATUS,
            &self.monitoring_event_config_status,
        );
        avps.many(
            &ts29336::avp::AESE_COMMUNICATION_PATTERN_CONFIG_STATUS,
            &self.aese_communication_pattern_config_status,
        );
        avps.many(&ts29336::avp::SUPPORTED_SERVICES, &self.supported_services);
        avps.optional(&ts29336::avp::S6T_HSS_CAUSE, &self.s6t_hss_cause);
        avps.optional(
            &ts29336::avp::ENHANCED_COVERAGE_RESTRICTION_DATA,
            &self.enhanced_coverage_restriction_data,
        );
        avps.optional(&ts29336::avp::CIA_FLAGS, &self.cia_flags);
        avps.many(&ts29272::avp::IMSI_GROUP_ID, &self.imsi_group_id);
        avps.optional(&base::avp::FAILED_AVP, &self.failed_avp);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.optional(
            &ts29336::avp::SUGGESTED_NETWORK_CONFIGURATION,
            &self.suggested_network_configuration,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ConfigurationInformationAnswerBuilder<(A, B, C, D) = (Unset, Unset, Unset, Unset), (Set, Set, Set, Set)> builds command ConfigurationInformationAnswer in Box<ConfigurationInformationAnswer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D), A: required::SessionId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, Set, C, D), B: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set), D: required::OriginRealm;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional result_code: IntoField<ResultCode, Option<ResultCode>>, "Result-Code";
    optional experimental_result: IntoField<ExperimentalResult, Option<ExperimentalResult>>, "Experimental-Result";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional oc_olr: IntoField<OcOlr, Option<OcOlr>>, "OC-OLR";
    optional user_identifier: IntoField<UserIdentifier, Option<UserIdentifier>>, "User-Identifier";
    optional number_of_ues: IntoField<u32, Option<u32>>, "Number-Of-UEs";
    optional s6t_hss_cause: IntoField<u32, Option<u32>>, "S6t-HSS-Cause";
    optional enhanced_coverage_restriction_data: IntoField<EnhancedCoverageRestrictionData, Option<EnhancedCoverageRestrictionData>>, "Enhanced-Coverage-Restriction-Data";
    optional cia_flags: IntoField<u32, Option<u32>>, "CIA-Flags";
    optional failed_avp: IntoField<FailedAvp, Option<FailedAvp>>, "Failed-AVP";
    optional suggested_network_configuration: IntoField<SuggestedNetworkConfiguration, Option<SuggestedNetworkConfiguration>>, "Suggested-Network-Configuration";
    repeated load, loads: IntoField<Load>, "Load";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated monitoring_event_report, monitoring_event_reports: IntoField<MonitoringEventReport>, "Monitoring-Event-Report";
    repeated monitoring_event_config_status, monitoring_event_config_status_list: IntoField<MonitoringEventConfigStatus>, "Monitoring-Event-Config-Status";
    repeated aese_communication_pattern_config_status, aese_communication_pattern_config_status_list: IntoField<AeseCommunicationPatternConfigStatus>, "AESE-Communication-Pattern-Config-Status";
    repeated supported_services, supported_services_list: IntoField<SupportedServices>, "Supported-Services";
    repeated imsi_group_id, imsi_group_ids: IntoField<ImsiGroupId>, "IMSI-Group-Id";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
