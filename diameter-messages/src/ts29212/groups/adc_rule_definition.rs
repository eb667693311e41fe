// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, List, OctetString,
    Place, Utf8String,
};
use crate::credit_control;
use crate::ts29214;
use crate::ts29212::{
    FlowInformation, MeteringMethod, MuteNotification, Offline, Online, QosInformation,
    RedirectInformation, ReportingLevel, avp,
};
use crate::ts29214::FlowStatus;
use super::adc_rule_definition_builder::{
    AdcRuleDefinitionBuilder, AdcRuleDefinitionOptional,
};

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
pub struct AdcRuleDefinition {
    /// ADC-Rule-Name (1096/10415), OctetString; 3GPP TS 29.212, 5b.3.5.
    pub adc_rule_name: OctetString,
    /// TDF-Application-Identifier (1088/10415), OctetString; 3GPP TS 29.212, 5.3.77.
    pub tdf_application_identifier: Option<OctetString>,
    /// Flow-Information (1058/10415), Grouped; 3GPP TS 29.212, 5.3.53.
    pub flow_information: Vec<FlowInformation>,
    /// Service-Identifier (439), Unsigned32; RFC 8506, 8.28.
    pub service_identifier: Option<u32>,
    /// Rating-Group (432), Unsigned32; RFC 8506, 8.29.
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
    pub precedence: Option<u32>,
    /// Flow-Status (511/10415), Enumerated; 3GPP TS 29.214, 5.3.11.
    pub flow_status: Option<FlowStatus>,
    /// QoS-Information (1016/10415), Grouped; 3GPP TS 29.212, 5.3.16.
    pub qos_information: Option<Box<QosInformation>>,
    /// Monitoring-Key (1066/10415), OctetString; 3GPP TS 29.212, 5.3.59.
    pub monitoring_key: Option<OctetString>,
    /// Sponsor-Identity (531/10415), UTF8String; 3GPP TS 29.214, 5.3.28.
    pub sponsor_identity: Option<Utf8String>,
    /// Application-Service-Provider-Identity (532/10415), UTF8String; 3GPP TS 29.214, 5.3.29.
    pub application_service_provider_identity: Option<Utf8String>,
    /// Redirect-Information (1085/10415), Grouped; 3GPP TS 29.212, 5.3.82.
    pub redirect_information: List<RedirectInformation, 0, 2>,
    /// Mute-Notification (2809/10415), Enumerated; 3GPP TS 29.212, 5.3.98.
    pub mute_notification: Option<MuteNotification>,
    /// Traffic-Steering-Policy-Identifier-DL (2836/10415), OctetString; 3GPP TS 29.212, 5.3.123.
    pub traffic_steering_policy_identifier_dl: Option<OctetString>,
    /// Traffic-Steering-Policy-Identifier-UL (2837/10415), OctetString; 3GPP TS 29.212, 5.3.124.
    pub traffic_steering_policy_identifier_ul: Option<OctetString>,
    /// ToS-Traffic-Class (1014/10415), OctetString; 3GPP TS 29.212, 5.3.15.
    pub tos_traffic_class: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl AdcRuleDefinition {
    /// Starts building the AVPs of an ADC-Rule-Definition.
    pub fn builder() -> AdcRuleDefinitionBuilder {
        AdcRuleDefinitionBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (adc_rule_name,): (OctetString,),
        optional: AdcRuleDefinitionOptional,
    ) -> Self {
        Self {
            adc_rule_name,
            tdf_application_identifier: optional.tdf_application_identifier,
            flow_information: optional.flow_information,
            service_identifier: optional.service_identifier,
            rating_group: optional.rating_group,
            reporting_level: optional.reporting_level,
            online: optional.online,
            offline: optional.offline,
            metering_method: optional.metering_method,
            precedence: optional.precedence,
            flow_status: optional.flow_status,
            qos_information: optional.qos_information,
            monitoring_key: optional.monitoring_key,
            sponsor_identity: optional.sponsor_identity,
            application_service_provider_identity: optional
                .application_service_provider_identity,
            redirect_information: optional.redirect_information,
            mute_notification: optional.mute_notification,
            traffic_steering_policy_identifier_dl: optional
                .traffic_steering_policy_identifier_dl,
            traffic_steering_policy_identifier_ul: optional
                .traffic_steering_policy_identifier_ul,
            tos_traffic_class: optional.tos_traffic_class,
            additional_avps: optional.additional_avps,
        }
    }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut adc_rule_name = None;
        let mut redirect_information = Vec::new();
        let mut optional = AdcRuleDefinitionOptional::default();
        while let Some(key) = received.next() {
            match key {
                (10415, 1096) => received.one(0, &mut adc_rule_name),
                (10415, 1088) => {
                    received.one(1, &mut optional.tdf_application_identifier)
                }
                (10415, 1058) => received.many(2, &mut optional.flow_information),
                (0, 439) => received.one(3, &mut optional.service_identifier),
                (0, 432) => received.one(4, &mut optional.rating_group),
                (10415, 1011) => received.one(5, &mut optional.reporting_level),
                (10415, 1009) => received.one(6, &mut optional.online),
                (10415, 1008) => received.one(7, &mut optional.offline),
                (10415, 1007) => received.one(8, &mut optional.metering_method),
                (10415, 1010) => received.one(9, &mut optional.precedence),
                (10415, 511) => received.one(10, &mut optional.flow_status),
                (10415, 1016) => received.one_boxed(11, &mut optional.qos_information),
                (10415, 1066) => received.one(12, &mut optional.monitoring_key),
                (10415, 531) => received.one(13, &mut optional.sponsor_identity),
                (10415, 532) => {
                    received.one(14, &mut optional.application_service_provider_identity)
                }
                (10415, 1085) => received.up_to(15, &mut redirect_information, 2),
                (10415, 2809) => received.one(16, &mut optional.mute_notification),
                (10415, 2836) => {
                    received.one(17, &mut optional.traffic_steering_policy_identifier_dl)
                }
                (10415, 2837) => {
                    received.one(18, &mut optional.traffic_steering_policy_identifier_ul)
                }
                (10415, 1014) => received.one(19, &mut optional.tos_traffic_class),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &adc_rule_name);
        optional.redirect_information = received.at_most(redirect_information);
        let required = (adc_rule_name?,);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::ADC_RULE_NAME, &self.adc_rule_name);
        encoder
            .optional(
                &avp::TDF_APPLICATION_IDENTIFIER,
                &self.tdf_application_identifier,
            );
        encoder.many(&avp::FLOW_INFORMATION, &self.flow_information);
        encoder
            .optional(
                &credit_control::avp::SERVICE_IDENTIFIER,
                &self.service_identifier,
            );
        encoder.optional(&credit_control::avp::RATING_GROUP, &self.rating_group);
        encoder.optional(&avp::REPORTING_LEVEL, &self.reporting_level);
        encoder.optional(&avp::ONLINE, &self.online);
        encoder.optional(&avp::OFFLINE, &self.offline);
        encoder.optional(&avp::METERING_METHOD, &self.metering_method);
        encoder.optional(&avp::PRECEDENCE, &self.precedence);
        encoder.optional(&ts29214::avp::FLOW_STATUS, &self.flow_status);
        encoder.optional_boxed(&avp::QOS_INFORMATION, &self.qos_information);
        encoder.optional(&avp::MONITORING_KEY, &self.monitoring_key);
        encoder.optional(&ts29214::avp::SPONSOR_IDENTITY, &self.sponsor_identity);
        encoder
            .optional(
                &ts29214::avp::APPLICATION_SERVICE_PROVIDER_IDENTITY,
                &self.application_service_provider_identity,
            );
        encoder.many(&avp::REDIRECT_INFORMATION, &self.redirect_information);
        encoder.optional(&avp::MUTE_NOTIFICATION, &self.mute_notification);
        encoder
            .optional(
                &avp::TRAFFIC_STEERING_POLICY_IDENTIFIER_DL,
                &self.traffic_steering_policy_identifier_dl,
            );
        encoder
            .optional(
                &avp::TRAFFIC_STEERING_POLICY_IDENTIFIER_UL,
                &self.traffic_steering_policy_identifier_ul,
            );
        encoder.optional(&avp::TOS_TRAFFIC_CLASS, &self.tos_traffic_class);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}
