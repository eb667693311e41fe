// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Single, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, List, OctetString, Utf8String};
use crate::required;
use crate::credit_control;
use crate::ts29214;
use crate::ts29212::{
    FlowInformation, MeteringMethod, MuteNotification, Offline, Online, QosInformation,
    RedirectInformation, ReportingLevel, avp,
};
use crate::ts29214::FlowStatus;

/// A rule for the detection and control of an application.
///
/// ```text
/// ADC-Rule-Definition ::= < AVP Header: 1094 10415 >
///                         { ADC-Rule-Name }
///                         [ TDF-Application-Identifier ]
///                       * [ Flow-Information ]
///                         [ Service-Identifier ]
///                         [ Rating-Group ]
///                         [ Reporting-Level ]
///                         [ Online ]
///                         [ Offline ]
///                         [ Metering-Method ]
///                         [ Precedence ]
///                         [ Flow-Status ]
///                         [ QoS-Information ]
///                         [ Monitoring-Key ]
///                         [ Sponsor-Identity ]
///                         [ Application-Service-Provider-Identity ]
///                      *2 [ Redirect-Information ]
///                         [ Mute-Notification ]
///                         [ Traffic-Steering-Policy-Identifier-DL ]
///                         [ Traffic-Steering-Policy-Identifier-UL ]
///                         [ ToS-Traffic-Class ]
///                       * [ AVP ]
/// ```
///
/// AVP code 1094 of vendor 10415, 3GPP TS 29.212, 5b.3.3.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AdcRuleDefinition {
    /// ADC-Rule-Name (1096/10415), OctetString; 3GPP TS 29.212, 5b.3.5.
    /// The name of a rule for an application.
    pub adc_rule_name: OctetString,
    /// TDF-Application-Identifier (1088/10415), OctetString; 3GPP TS 29.212, 5.3.77.
    /// The application that a rule detects.
    pub tdf_application_identifier: Option<OctetString>,
    /// Flow-Information (1058/10415), Grouped; 3GPP TS 29.212, 5.3.53.
    pub flow_information: Vec<FlowInformation>,
    /// Service-Identifier (439), Unsigned32; RFC 8506, 8.28.
    /// A service within the Service-Context-Id.
    pub service_identifier: Option<u32>,
    /// Rating-Group (432), Unsigned32; RFC 8506, 8.29.
    /// Services that are rated alike, and so share a quota.
    pub rating_group: Option<u32>,
    /// Reporting-Level (1011/10415), Enumerated; 3GPP TS 29.212, 5.3.12.
    pub reporting_level: Option<ReportingLevel>,
    /// Online (1009/10415), Enumerated; 3GPP TS 29.212, 5.3.10.
    pub online: Option<Online>,
    /// Offline (1008/10415), Enumerated; 3GPP TS 29.212, 5.3.9.
    pub offline: Option<Offline>,
    /// Metering-Method (1007/10415), Enumerated; 3GPP TS 29.212, 5.3.8.
    pub metering_method: Option<MeteringMethod>,
    /// Precedence (1010/10415), Unsigned32; 3GPP TS 29.212, 5.3.11.
    /// The order in which rules are tried, lowest first.
    pub precedence: Option<u32>,
    /// Flow-Status (511/10415), Enumerated; 3GPP TS 29.214, 5.3.11.
    pub flow_status: Option<FlowStatus>,
    /// QoS-Information (1016/10415), Grouped; 3GPP TS 29.212, 5.3.16.
    pub qos_information: Option<Box<QosInformation>>,
    /// Monitoring-Key (1066/10415), OctetString; 3GPP TS 29.212, 5.3.59.
    /// What usage is counted under.
    pub monitoring_key: Option<OctetString>,
    /// Sponsor-Identity (531/10415), UTF8String; 3GPP TS 29.214, 5.3.28.
    /// The sponsor.
    pub sponsor_identity: Option<Utf8String>,
    /// Application-Service-Provider-Identity (532/10415), UTF8String; 3GPP TS 29.214, 5.3.29.
    /// The provider of the application's service.
    pub application_service_provider_identity: Option<Utf8String>,
    /// Redirect-Information (1085/10415), Grouped; 3GPP TS 29.212, 5.3.82.
    pub redirect_information: List<RedirectInformation, 0, 2>,
    /// Mute-Notification (2809/10415), Enumerated; 3GPP TS 29.212, 5.3.98.
    pub mute_notification: Option<MuteNotification>,
    /// Traffic-Steering-Policy-Identifier-DL (2836/10415), OctetString; 3GPP TS 29.212, 5.3.123.
    /// A policy, configured in the gateway, for steering downlink traffic.
    pub traffic_steering_policy_identifier_dl: Option<OctetString>,
    /// Traffic-Steering-Policy-Identifier-UL (2837/10415), OctetString; 3GPP TS 29.212, 5.3.124.
    /// A policy, configured in the gateway, for steering uplink traffic.
    pub traffic_steering_policy_identifier_ul: Option<OctetString>,
    /// ToS-Traffic-Class (1014/10415), OctetString; 3GPP TS 29.212, 5.3.15.
    /// 2 octets: the type of service or traffic class, and a mask.
    pub tos_traffic_class: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for AdcRuleDefinition {}

static GRAMMAR: Grammar = Grammar {
    name: "ADC-Rule-Definition",
    items: &[
        Item::required(avp::ADC_RULE_NAME.description()),
        Item::optional(avp::TDF_APPLICATION_IDENTIFIER.description()),
        Item::repeated(avp::FLOW_INFORMATION.description()),
        Item::optional(credit_control::avp::SERVICE_IDENTIFIER.description()),
        Item::optional(credit_control::avp::RATING_GROUP.description()),
        Item::optional(avp::REPORTING_LEVEL.description()),
        Item::optional(avp::ONLINE.description()),
        Item::optional(avp::OFFLINE.description()),
        Item::optional(avp::METERING_METHOD.description()),
        Item::optional(avp::PRECEDENCE.description()),
        Item::optional(ts29214::avp::FLOW_STATUS.description()),
        Item::optional(avp::QOS_INFORMATION.description()),
        Item::optional(avp::MONITORING_KEY.description()),
        Item::optional(ts29214::avp::SPONSOR_IDENTITY.description()),
        Item::optional(
            ts29214::avp::APPLICATION_SERVICE_PROVIDER_IDENTITY.description(),
        ),
        Item::optional(avp::REDIRECT_INFORMATION.description()).times(0, Some(2)),
        Item::optional(avp::MUTE_NOTIFICATION.description()),
        Item::optional(avp::TRAFFIC_STEERING_POLICY_IDENTIFIER_DL.description()),
        Item::optional(avp::TRAFFIC_STEERING_POLICY_IDENTIFIER_UL.description()),
        Item::optional(avp::TOS_TRAFFIC_CLASS.description()),
        Item::any(),
    ],
};

impl Contents for AdcRuleDefinition {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            adc_rule_name: unread.value(),
            tdf_application_identifier: None,
            flow_information: Vec::new(),
            service_identifier: None,
            rating_group: None,
            reporting_level: None,
            online: None,
            offline: None,
            metering_method: None,
            precedence: None,
            flow_status: None,
            qos_information: None,
            monitoring_key: None,
            sponsor_identity: None,
            application_service_provider_identity: None,
            redirect_information: Default::default(),
            mute_notification: None,
            traffic_steering_policy_identifier_dl: None,
            traffic_steering_policy_identifier_ul: None,
            tos_traffic_class: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1096) => received.one(0, 0, &mut self.adc_rule_name),
            (10415, 1088) => received.optional(1, &mut self.tdf_application_identifier),
            (10415, 1058) => received.many(2, &mut self.flow_information),
            (0, 439) => received.optional(3, &mut self.service_identifier),
            (0, 432) => received.optional(4, &mut self.rating_group),
            (10415, 1011) => received.optional(5, &mut self.reporting_level),
            (10415, 1009) => received.optional(6, &mut self.online),
            (10415, 1008) => received.optional(7, &mut self.offline),
            (10415, 1007) => received.optional(8, &mut self.metering_method),
            (10415, 1010) => received.optional(9, &mut self.precedence),
            (10415, 511) => received.optional(10, &mut self.flow_status),
            (10415, 1016) => received.optional_boxed(11, &mut self.qos_information),
            (10415, 1066) => received.optional(12, &mut self.monitoring_key),
            (10415, 531) => received.optional(13, &mut self.sponsor_identity),
            (10415, 532) => {
                received.optional(14, &mut self.application_service_provider_identity)
            }
            (10415, 1085) => received.up_to(15, &mut self.redirect_information),
            (10415, 2809) => received.optional(16, &mut self.mute_notification),
            (10415, 2836) => {
                received.optional(17, &mut self.traffic_steering_policy_identifier_dl)
            }
            (10415, 2837) => {
                received.optional(18, &mut self.traffic_steering_policy_identifier_ul)
            }
            (10415, 1014) => received.optional(19, &mut self.tos_traffic_class),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::ADC_RULE_NAME, &self.adc_rule_name);
        avps.optional(
            &avp::TDF_APPLICATION_IDENTIFIER,
            &self.tdf_application_identifier,
        );
        avps.many(&avp::FLOW_INFORMATION, &self.flow_information);
        avps.optional(
            &credit_control::avp::SERVICE_IDENTIFIER,
            &self.service_identifier,
        );
        avps.optional(&credit_control::avp::RATING_GROUP, &self.rating_group);
        avps.optional(&avp::REPORTING_LEVEL, &self.reporting_level);
        avps.optional(&avp::ONLINE, &self.online);
        avps.optional(&avp::OFFLINE, &self.offline);
        avps.optional(&avp::METERING_METHOD, &self.metering_method);
        avps.optional(&avp::PRECEDENCE, &self.precedence);
        avps.optional(&ts29214::avp::FLOW_STATUS, &self.flow_status);
        avps.optional_boxed(&avp::QOS_INFORMATION, &self.qos_information);
        avps.optional(&avp::MONITORING_KEY, &self.monitoring_key);
        avps.optional(&ts29214::avp::SPONSOR_IDENTITY, &self.sponsor_identity);
        avps.optional(
            &ts29214::avp::APPLICATION_SERVICE_PROVIDER_IDENTITY,
            &self.application_service_provider_identity,
        );
        avps.many(&avp::REDIRECT_INFORMATION, &self.redirect_information);
        avps.optional(&avp::MUTE_NOTIFICATION, &self.mute_notification);
        avps.optional(
            &avp::TRAFFIC_STEERING_POLICY_IDENTIFIER_DL,
            &self.traffic_steering_policy_identifier_dl,
        );
        avps.optional(
            &avp::TRAFFIC_STEERING_POLICY_IDENTIFIER_UL,
            &self.traffic_steering_policy_identifier_ul,
        );
        avps.optional(&avp::TOS_TRAFFIC_CLASS, &self.tos_traffic_class);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AdcRuleDefinitionBuilder<(A,) = (Unset,), (Set,)> builds group AdcRuleDefinition in Single<AdcRuleDefinition>, with additional_avps;
    required adc_rule_name: IntoField<OctetString>, "ADC-Rule-Name" => (Set,), A: required::AdcRuleName;
    optional tdf_application_identifier: IntoField<OctetString, Option<OctetString>>, "TDF-Application-Identifier";
    optional service_identifier: IntoField<u32, Option<u32>>, "Service-Identifier";
    optional rating_group: IntoField<u32, Option<u32>>, "Rating-Group";
    optional reporting_level: IntoField<ReportingLevel, Option<ReportingLevel>>, "Reporting-Level";
    optional online: IntoField<Online, Option<Online>>, "Online";
    optional offline: IntoField<Offline, Option<Offline>>, "Offline";
    optional metering_method: IntoField<MeteringMethod, Option<MeteringMethod>>, "Metering-Method";
    optional precedence: IntoField<u32, Option<u32>>, "Precedence";
    optional flow_status: IntoField<FlowStatus, Option<FlowStatus>>, "Flow-Status";
    optional qos_information: IntoField<QosInformation, Option<Box<QosInformation>>>, "QoS-Information";
    optional monitoring_key: IntoField<OctetString, Option<OctetString>>, "Monitoring-Key";
    optional sponsor_identity: IntoField<Utf8String, Option<Utf8String>>, "Sponsor-Identity";
    optional application_service_provider_identity: IntoField<Utf8String, Option<Utf8String>>, "Application-Service-Provider-Identity";
    optional redirect_information: IntoField<RedirectInformation, List<RedirectInformation, 0, 2>>, "Redirect-Information";
    optional mute_notification: IntoField<MuteNotification, Option<MuteNotification>>, "Mute-Notification";
    optional traffic_steering_policy_identifier_dl: IntoField<OctetString, Option<OctetString>>, "Traffic-Steering-Policy-Identifier-DL";
    optional traffic_steering_policy_identifier_ul: IntoField<OctetString, Option<OctetString>>, "Traffic-Steering-Policy-Identifier-UL";
    optional tos_traffic_class: IntoField<OctetString, Option<OctetString>>, "ToS-Traffic-Class";
    repeated flow_information, flow_informations: IntoField<FlowInformation>, "Flow-Information";
}
