// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Single, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, List, OctetString, Utf8String};
use crate::required;
use crate::credit_control;
use crate::ts29214;
use crate::ts32299;
use crate::ts29212::{
    DefaultBearerIndication, FlowInformation, MeteringMethod, MuteNotification, Offline,
    Online, PsToCsSessionContinuity, QosInformation, RedirectInformation, ReportingLevel,
    avp,
};
use crate::ts29214::{
    AfSignallingProtocol, CalleeInformation, FlowStatus, Flows, RequiredAccessInfo,
};

/// A charging rule: its flows, their quality of service and how they are charged.
///
/// ```text
/// Charging-Rule-Definition ::= < AVP Header: 1003 10415 >
///                              { Charging-Rule-Name }
///                              [ Service-Identifier ]
///                              [ Rating-Group ]
///                            * [ Flow-Information ]
///                              [ Default-Bearer-Indication ]
///                              [ TDF-Application-Identifier ]
///                              [ Flow-Status ]
///                              [ QoS-Information ]
///                              [ PS-to-CS-Session-Continuity ]
///                              [ Reporting-Level ]
///                              [ Online ]
///                              [ Offline ]
///                              [ Max-PLR-DL ]
///                              [ Max-PLR-UL ]
///                              [ Metering-Method ]
///                              [ Precedence ]
///                              [ AF-Charging-Identifier ]
///                            * [ Flows ]
///                              [ Monitoring-Key ]
///                           *2 [ Redirect-Information ]
///                              [ Mute-Notification ]
///                              [ AF-Signalling-Protocol ]
///                              [ Sponsor-Identity ]
///                              [ Application-Service-Provider-Identity ]
///                            * [ Required-Access-Info ]
///                              [ Sharing-Key-DL ]
///                              [ Sharing-Key-UL ]
///                              [ Traffic-Steering-Policy-Identifier-DL ]
///                              [ Traffic-Steering-Policy-Identifier-UL ]
///                              [ Content-Version ]
///                            * [ Calling-Party-Address ]
///                              [ Callee-Information ]
///                            * [ AVP ]
/// ```
///
/// AVP code 1003 of vendor 10415, 3GPP TS 29.212, 5.3.4.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChargingRuleDefinition {
    /// Charging-Rule-Name (1005/10415), OctetString; 3GPP TS 29.212, 5.3.6.
    /// The name of a charging rule, within the session for dynamic rules.
    pub charging_rule_name: OctetString,
    /// Service-Identifier (439), Unsigned32; RFC 8506, 8.28.
    /// A service within the Service-Context-Id.
    pub service_identifier: Option<u32>,
    /// Rating-Group (432), Unsigned32; RFC 8506, 8.29.
    /// Services that are rated alike, and so share a quota.
    pub rating_group: Option<u32>,
    /// Flow-Information (1058/10415), Grouped; 3GPP TS 29.212, 5.3.53.
    pub flow_information: Vec<FlowInformation>,
    /// Default-Bearer-Indication (2844/10415), Enumerated; 3GPP TS 29.212, 5.3.132.
    pub default_bearer_indication: Option<DefaultBearerIndication>,
    /// TDF-Application-Identifier (1088/10415), OctetString; 3GPP TS 29.212, 5.3.77.
    /// The application that a rule detects.
    pub tdf_application_identifier: Option<OctetString>,
    /// Flow-Status (511/10415), Enumerated; 3GPP TS 29.214, 5.3.11.
    pub flow_status: Option<FlowStatus>,
    /// QoS-Information (1016/10415), Grouped; 3GPP TS 29.212, 5.3.16.
    pub qos_information: Option<Box<QosInformation>>,
    /// PS-to-CS-Session-Continuity (1099/10415), Enumerated; 3GPP TS 29.212, 5.3.84.
    pub ps_to_cs_session_continuity: Option<PsToCsSessionContinuity>,
    /// Reporting-Level (1011/10415), Enumerated; 3GPP TS 29.212, 5.3.12.
    pub reporting_level: Option<ReportingLevel>,
    /// Online (1009/10415), Enumerated; 3GPP TS 29.212, 5.3.10.
    pub online: Option<Online>,
    /// Offline (1008/10415), Enumerated; 3GPP TS 29.212, 5.3.9.
    pub offline: Option<Offline>,
    /// Max-PLR-DL (2852/10415), Float32; 3GPP TS 29.212, 5.3.138.
    /// The greatest packet loss rate, a fraction as Float32.
    pub max_plr_dl: Option<f32>,
    /// Max-PLR-UL (2853/10415), Float32; 3GPP TS 29.212, 5.3.139.
    /// The greatest packet loss rate, a fraction as Float32.
    pub max_plr_ul: Option<f32>,
    /// Metering-Method (1007/10415), Enumerated; 3GPP TS 29.212, 5.3.8.
    pub metering_method: Option<MeteringMethod>,
    /// Precedence (1010/10415), Unsigned32; 3GPP TS 29.212, 5.3.11.
    /// The order in which rules are tried, lowest first.
    pub precedence: Option<u32>,
    /// AF-Charging-Identifier (505/10415), OctetString; 3GPP TS 29.214, 5.3.6.
    /// The charging identifier of the application, on SIP the ICID.
    pub af_charging_identifier: Option<OctetString>,
    /// Flows (510/10415), Grouped; 3GPP TS 29.214, 5.3.10.
    pub flows: Vec<Flows>,
    /// Monitoring-Key (1066/10415), OctetString; 3GPP TS 29.212, 5.3.59.
    /// What usage is counted under.
    pub monitoring_key: Option<OctetString>,
    /// Redirect-Information (1085/10415), Grouped; 3GPP TS 29.212, 5.3.82.
    pub redirect_information: List<RedirectInformation, 0, 2>,
    /// Mute-Notification (2809/10415), Enumerated; 3GPP TS 29.212, 5.3.98.
    pub mute_notification: Option<MuteNotification>,
    /// AF-Signalling-Protocol (529/10415), Enumerated; 3GPP TS 29.214, 5.3.26.
    pub af_signalling_protocol: Option<AfSignallingProtocol>,
    /// Sponsor-Identity (531/10415), UTF8String; 3GPP TS 29.214, 5.3.28.
    /// The sponsor.
    pub sponsor_identity: Option<Utf8String>,
    /// Application-Service-Provider-Identity (532/10415), UTF8String; 3GPP TS 29.214, 5.3.29.
    /// The provider of the application's service.
    pub application_service_provider_identity: Option<Utf8String>,
    /// Required-Access-Info (536/10415), Enumerated; 3GPP TS 29.214, 5.3.34.
    pub required_access_info: Vec<RequiredAccessInfo>,
    /// Sharing-Key-DL (539/10415), Unsigned32; 3GPP TS 29.214, 5.3.37.
    /// Media components with the same key share downlink resources.
    pub sharing_key_dl: Option<u32>,
    /// Sharing-Key-UL (540/10415), Unsigned32; 3GPP TS 29.214, 5.3.38.
    /// Media components with the same key share uplink resources.
    pub sharing_key_ul: Option<u32>,
    /// Traffic-Steering-Policy-Identifier-DL (2836/10415), OctetString; 3GPP TS 29.212, 5.3.123.
    /// A policy, configured in the gateway, for steering downlink traffic.
    pub traffic_steering_policy_identifier_dl: Option<OctetString>,
    /// Traffic-Steering-Policy-Identifier-UL (2837/10415), OctetString; 3GPP TS 29.212, 5.3.124.
    /// A policy, configured in the gateway, for steering uplink traffic.
    pub traffic_steering_policy_identifier_ul: Option<OctetString>,
    /// Content-Version (552/10415), Unsigned64; 3GPP TS 29.214, 5.3.49.
    /// The version of a media component's content.
    pub content_version: Option<u64>,
    /// Calling-Party-Address (831/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The calling party, as a SIP or tel URI.
    pub calling_party_address: Vec<Utf8String>,
    /// Callee-Information (565/10415), Grouped; 3GPP TS 29.214, 5.3.62.
    pub callee_information: Option<CalleeInformation>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ChargingRuleDefinition {}

static GRAMMAR: Grammar = Grammar {
    name: "Charging-Rule-Definition",
    items: &[
        Item::required(avp::CHARGING_RULE_NAME.description()),
        Item::optional(credit_control::avp::SERVICE_IDENTIFIER.description()),
        Item::optional(credit_control::avp::RATING_GROUP.description()),
        Item::repeated(avp::FLOW_INFORMATION.description()),
        Item::optional(avp::DEFAULT_BEARER_INDICATION.description()),
        Item::optional(avp::TDF_APPLICATION_IDENTIFIER.description()),
        Item::optional(ts29214::avp::FLOW_STATUS.description()),
        Item::optional(avp::QOS_INFORMATION.description()),
        Item::optional(avp::PS_TO_CS_SESSION_CONTINUITY.description()),
        Item::optional(avp::REPORTING_LEVEL.description()),
        Item::optional(avp::ONLINE.description()),
        Item::optional(avp::OFFLINE.description()),
        Item::optional(avp::MAX_PLR_DL.description()),
        Item::optional(avp::MAX_PLR_UL.description()),
        Item::optional(avp::METERING_METHOD.description()),
        Item::optional(avp::PRECEDENCE.description()),
        Item::optional(ts29214::avp::AF_CHARGING_IDENTIFIER.description()),
        Item::repeated(ts29214::avp::FLOWS.description()),
        Item::optional(avp::MONITORING_KEY.description()),
        Item::optional(avp::REDIRECT_INFORMATION.description()).times(0, Some(2)),
        Item::optional(avp::MUTE_NOTIFICATION.description()),
        Item::optional(ts29214::avp::AF_SIGNALLING_PROTOCOL.description()),
        Item::optional(ts29214::avp::SPONSOR_IDENTITY.description()),
        Item::optional(
            ts29214::avp::APPLICATION_SERVICE_PROVIDER_IDENTITY.description(),
        ),
        Item::repeated(ts29214::avp::REQUIRED_ACCESS_INFO.description()),
        Item::optional(ts29214::avp::SHARING_KEY_DL.description()),
        Item::optional(ts29214::avp::SHARING_KEY_UL.description()),
        Item::optional(avp::TRAFFIC_STEERING_POLICY_IDENTIFIER_DL.description()),
        Item::optional(avp::TRAFFIC_STEERING_POLICY_IDENTIFIER_UL.description()),
        Item::optional(ts29214::avp::CONTENT_VERSION.description()),
        Item::repeated(ts32299::avp::CALLING_PARTY_ADDRESS.description()),
        Item::optional(ts29214::avp::CALLEE_INFORMATION.description()),
        Item::any(),
    ],
};

impl Contents for ChargingRuleDefinition {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            charging_rule_name: unread.value(),
            service_identifier: None,
            rating_group: None,
            flow_information: Vec::new(),
            default_bearer_indication: None,
            tdf_application_identifier: None,
            flow_status: None,
            qos_information: None,
            ps_to_cs_session_continuity: None,
            reporting_level: None,
            online: None,
            offline: None,
            max_plr_dl: None,
            max_plr_ul: None,
            metering_method: None,
            precedence: None,
            af_charging_identifier: None,
            flows: Vec::new(),
            monitoring_key: None,
            redirect_information: Default::default(),
            mute_notification: None,
            af_signalling_protocol: None,
            sponsor_identity: None,
            application_service_provider_identity: None,
            required_access_info: Vec::new(),
            sharing_key_dl: None,
            sharing_key_ul: None,
            traffic_steering_policy_identifier_dl: None,
            traffic_steering_policy_identifier_ul: None,
            content_version: None,
            calling_party_address: Vec::new(),
            callee_information: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1005) => received.one(0, 0, &mut self.charging_rule_name),
            (0, 439) => received.optional(1, &mut self.service_identifier),
            (0, 432) => received.optional(2, &mut self.rating_group),
            (10415, 1058) => received.many(3, &mut self.flow_information),
            (10415, 2844) => received.optional(4, &mut self.default_bearer_indication),
            (10415, 1088) => received.optional(5, &mut self.tdf_application_identifier),
            (10415, 511) => received.optional(6, &mut self.flow_status),
            (10415, 1016) => received.optional_boxed(7, &mut self.qos_information),
            (10415, 1099) => received.optional(8, &mut self.ps_to_cs_session_continuity),
            (10415, 1011) => received.optional(9, &mut self.reporting_level),
            (10415, 1009) => received.optional(10, &mut self.online),
            (10415, 1008) => received.optional(11, &mut self.offline),
            (10415, 2852) => received.optional(12, &mut self.max_plr_dl),
            (10415, 2853) => received.optional(13, &mut self.max_plr_ul),
            (10415, 1007) => received.optional(14, &mut self.metering_method),
            (10415, 1010) => received.optional(15, &mut self.precedence),
            (10415, 505) => received.optional(16, &mut self.af_charging_identifier),
            (10415, 510) => received.many(17, &mut self.flows),
            (10415, 1066) => received.optional(18, &mut self.monitoring_key),
            (10415, 1085) => received.up_to(19, &mut self.redirect_information),
            (10415, 2809) => received.optional(20, &mut self.mute_notification),
            (10415, 529) => received.optional(21, &mut self.af_signalling_protocol),
            (10415, 531) => received.optional(22, &mut self.sponsor_identity),
            (10415, 532) => {
                received.optional(23, &mut self.application_service_provider_identity)
            }
            (10415, 536) => received.many(24, &mut self.required_access_info),
            (10415, 539) => received.optional(25, &mut self.sharing_key_dl),
            (10415, 540) => received.optional(26, &mut self.sharing_key_ul),
            (10415, 2836) => {
                received.optional(27, &mut self.traffic_steering_policy_identifier_dl)
            }
            (10415, 2837) => {
                received.optional(28, &mut self.traffic_steering_policy_identifier_ul)
            }
            (10415, 552) => received.optional(29, &mut self.content_version),
            (10415, 831) => received.many(30, &mut self.calling_party_address),
            (10415, 565) => received.optional(31, &mut self.callee_information),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::CHARGING_RULE_NAME, &self.charging_rule_name);
        avps.optional(
            &credit_control::avp::SERVICE_IDENTIFIER,
            &self.service_identifier,
        );
        avps.optional(&credit_control::avp::RATING_GROUP, &self.rating_group);
        avps.many(&avp::FLOW_INFORMATION, &self.flow_information);
        avps.optional(&avp::DEFAULT_BEARER_INDICATION, &self.default_bearer_indication);
        avps.optional(
            &avp::TDF_APPLICATION_IDENTIFIER,
            &self.tdf_application_identifier,
        );
        avps.optional(&ts29214::avp::FLOW_STATUS, &self.flow_status);
        avps.optional_boxed(&avp::QOS_INFORMATION, &self.qos_information);
        avps.optional(
            &avp::PS_TO_CS_SESSION_CONTINUITY,
            &self.ps_to_cs_session_continuity,
        );
        avps.optional(&avp::REPORTING_LEVEL, &self.reporting_level);
        avps.optional(&avp::ONLINE, &self.online);
        avps.optional(&avp::OFFLINE, &self.offline);
        avps.optional(&avp::MAX_PLR_DL, &self.max_plr_dl);
        avps.optional(&avp::MAX_PLR_UL, &self.max_plr_ul);
        avps.optional(&avp::METERING_METHOD, &self.metering_method);
        avps.optional(&avp::PRECEDENCE, &self.precedence);
        avps.optional(
            &ts29214::avp::AF_CHARGING_IDENTIFIER,
            &self.af_charging_identifier,
        );
        avps.many(&ts29214::avp::FLOWS, &self.flows);
        avps.optional(&avp::MONITORING_KEY, &self.monitoring_key);
        avps.many(&avp::REDIRECT_INFORMATION, &self.redirect_information);
        avps.optional(&avp::MUTE_NOTIFICATION, &self.mute_notification);
        avps.optional(
            &ts29214::avp::AF_SIGNALLING_PROTOCOL,
            &self.af_signalling_protocol,
        );
        avps.optional(&ts29214::avp::SPONSOR_IDENTITY, &self.sponsor_identity);
        avps.optional(
            &ts29214::avp::APPLICATION_SERVICE_PROVIDER_IDENTITY,
            &self.application_service_provider_identity,
        );
        avps.many(&ts29214::avp::REQUIRED_ACCESS_INFO, &self.required_access_info);
        avps.optional(&ts29214::avp::SHARING_KEY_DL, &self.sharing_key_dl);
        avps.optional(&ts29214::avp::SHARING_KEY_UL, &self.sharing_key_ul);
        avps.optional(
            &avp::TRAFFIC_STEERING_POLICY_IDENTIFIER_DL,
            &self.traffic_steering_policy_identifier_dl,
        );
        avps.optional(
            &avp::TRAFFIC_STEERING_POLICY_IDENTIFIER_UL,
            &self.traffic_steering_policy_identifier_ul,
        );
        avps.optional(&ts29214::avp::CONTENT_VERSION, &self.content_version);
        avps.many(&ts32299::avp::CALLING_PARTY_ADDRESS, &self.calling_party_address);
        avps.optional(&ts29214::avp::CALLEE_INFORMATION, &self.callee_information);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ChargingRuleDefinitionBuilder<(A,) = (Unset,), (Set,)> builds group ChargingRuleDefinition in Single<ChargingRuleDefinition>, with additional_avps;
    required charging_rule_name: IntoField<OctetString>, "Charging-Rule-Name" => (Set,), A: required::ChargingRuleName;
    optional service_identifier: IntoField<u32, Option<u32>>, "Service-Identifier";
    optional rating_group: IntoField<u32, Option<u32>>, "Rating-Group";
    optional default_bearer_indication: IntoField<DefaultBearerIndication, Option<DefaultBearerIndication>>, "Default-Bearer-Indication";
    optional tdf_application_identifier: IntoField<OctetString, Option<OctetString>>, "TDF-Application-Identifier";
    optional flow_status: IntoField<FlowStatus, Option<FlowStatus>>, "Flow-Status";
    optional qos_information: IntoField<QosInformation, Option<Box<QosInformation>>>, "QoS-Information";
    optional ps_to_cs_session_continuity: IntoField<PsToCsSessionContinuity, Option<PsToCsSessionContinuity>>, "PS-to-CS-Session-Continuity";
    optional reporting_level: IntoField<ReportingLevel, Option<ReportingLevel>>, "Reporting-Level";
    optional online: IntoField<Online, Option<Online>>, "Online";
    optional offline: IntoField<Offline, Option<Offline>>, "Offline";
    optional max_plr_dl: IntoField<f32, Option<f32>>, "Max-PLR-DL";
    optional max_plr_ul: IntoField<f32, Option<f32>>, "Max-PLR-UL";
    optional metering_method: IntoField<MeteringMethod, Option<MeteringMethod>>, "Metering-Method";
    optional precedence: IntoField<u32, Option<u32>>, "Precedence";
    optional af_charging_identifier: IntoField<OctetString, Option<OctetString>>, "AF-Charging-Identifier";
    optional monitoring_key: IntoField<OctetString, Option<OctetString>>, "Monitoring-Key";
    optional redirect_information: IntoField<RedirectInformation, List<RedirectInformation, 0, 2>>, "Redirect-Information";
    optional mute_notification: IntoField<MuteNotification, Option<MuteNotification>>, "Mute-Notification";
    optional af_signalling_protocol: IntoField<AfSignallingProtocol, Option<AfSignallingProtocol>>, "AF-Signalling-Protocol";
    optional sponsor_identity: IntoField<Utf8String, Option<Utf8String>>, "Sponsor-Identity";
    optional application_service_provider_identity: IntoField<Utf8String, Option<Utf8String>>, "Application-Service-Provider-Identity";
    optional sharing_key_dl: IntoField<u32, Option<u32>>, "Sharing-Key-DL";
    optional sharing_key_ul: IntoField<u32, Option<u32>>, "Sharing-Key-UL";
    optional traffic_steering_policy_identifier_dl: IntoField<OctetString, Option<OctetString>>, "Traffic-Steering-Policy-Identifier-DL";
    optional traffic_steering_policy_identifier_ul: IntoField<OctetString, Option<OctetString>>, "Traffic-Steering-Policy-Identifier-UL";
    optional content_version: IntoField<u64, Option<u64>>, "Content-Version";
    optional callee_information: IntoField<CalleeInformation, Option<CalleeInformation>>, "Callee-Information";
    repeated flow_information, flow_informations: IntoField<FlowInformation>, "Flow-Information";
    repeated flows, flows_list: IntoField<Flows>, "Flows";
    repeated required_access_info, required_access_infos: IntoField<RequiredAccessInfo>, "Required-Access-Info";
    repeated calling_party_address, calling_party_addresses: IntoField<Utf8String>, "Calling-Party-Address";
}
