// @generated from dictionaries/sd.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::ProxyInfo;
use crate::credit_control::CcRequestType;
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::sd::{CreditControlRequest, required};
use crate::ts29212::{
    AdcRuleReport, ApplicationDetectionInformation, EventReportIndication, EventTrigger,
    UsageMonitoringInformation,
};
use crate::ts29229::SupportedFeatures;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`CreditControlRequest`]. `build` exists once all that is required is set: Session-Id,
/// Origin-Host, Origin-Realm, Destination-Realm, CC-Request-Type, CC-Request-Number.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct CreditControlRequestBuilder<
    R = (Unset, Set<u32>, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: CreditControlRequestOptional,
}

impl CreditControlRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(16777303), Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G> CreditControlRequestBuilder<(A, B, C, D, E, F, G)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> CreditControlRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G)> {
        let (_, b, c, d, e, f, g) = self.required;
        CreditControlRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 16777303 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> CreditControlRequestBuilder<(A, Set<u32>, C, D, E, F, G)> {
        let (a, _, c, d, e, f, g) = self.required;
        CreditControlRequestBuilder {
            required: (a, Set(value), c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> CreditControlRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F, G)> {
        let (a, b, _, d, e, f, g) = self.required;
        CreditControlRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> CreditControlRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G)> {
        let (a, b, c, _, e, f, g) = self.required;
        CreditControlRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> CreditControlRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G)> {
        let (a, b, c, d, _, f, g) = self.required;
        CreditControlRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g),
            optional: self.optional,
        }
    }

    /// Sets CC-Request-Type (required).
    pub fn cc_request_type(
        self,
        value: impl Into<CcRequestType>,
    ) -> CreditControlRequestBuilder<(A, B, C, D, E, Set<CcRequestType>, G)> {
        let (a, b, c, d, e, _, g) = self.required;
        CreditControlRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g),
            optional: self.optional,
        }
    }

    /// Sets CC-Request-Number (required).
    pub fn cc_request_number(
        self,
        value: u32,
    ) -> CreditControlRequestBuilder<(A, B, C, D, E, F, Set<u32>)> {
        let (a, b, c, d, e, f, _) = self.required;
        CreditControlRequestBuilder {
            required: (a, b, c, d, e, f, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> CreditControlRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationRealm<DiameterIdentity>,
        F: required::CcRequestType<CcRequestType>,
        G: required::CcRequestNumber<u32>,
    {
        let (a, b, c, d, e, f, g) = self.required;
        CreditControlRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            auth_application_id: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_realm: e.value(),
            oc_supported_features: self.optional.oc_supported_features,
            cc_request_type: f.value(),
            cc_request_number: g.value(),
            credit_management_status: self.optional.credit_management_status,
            destination_host: self.optional.destination_host,
            origin_state_id: self.optional.origin_state_id,
            framed_ip_address: self.optional.framed_ip_address,
            framed_ipv6_prefix: self.optional.framed_ipv6_prefix,
            adc_rule_report: self.optional.adc_rule_report,
            application_detection_information: self
                .optional
                .application_detection_information,
            event_trigger: self.optional.event_trigger,
            event_report_indication: self.optional.event_report_indication,
            usage_monitoring_information: self.optional.usage_monitoring_information,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            supported_features: self.optional.supported_features,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Credit-Control-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct CreditControlRequestOptional {
    drmp: Option<Drmp>,
    oc_supported_features: Option<OcSupportedFeatures>,
    credit_management_status: Option<u32>,
    destination_host: Option<DiameterIdentity>,
    origin_state_id: Option<u32>,
    framed_ip_address: Option<OctetString>,
    framed_ipv6_prefix: Option<OctetString>,
    adc_rule_report: Vec<AdcRuleReport>,
    application_detection_information: Vec<ApplicationDetectionInformation>,
    event_trigger: Vec<EventTrigger>,
    event_report_indication: Option<Box<EventReportIndication>>,
    usage_monitoring_information: Vec<UsageMonitoringInformation>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    supported_features: Vec<SupportedFeatures>,
    additional_avps: AdditionalAvps,
}

impl<R> CreditControlRequestBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
        self
    }

    /// Sets OC-Supported-Features.
    pub fn oc_supported_features(
        mut self,
        value: impl Into<OcSupportedFeatures>,
    ) -> Self {
        self.optional.oc_supported_features = Some(value.into());
        self
    }

    /// Sets Credit-Management-Status.
    pub fn credit_management_status(mut self, value: u32) -> Self {
        self.optional.credit_management_status = Some(value);
        self
    }

    /// Sets Destination-Host.
    pub fn destination_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.destination_host = Some(value.into());
        self
    }

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
        self
    }

    /// Sets Framed-IP-Address.
    pub fn framed_ip_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.framed_ip_address = Some(value.into());
        self
    }

    /// Sets Framed-IPv6-Prefix.
    pub fn framed_ipv6_prefix(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.framed_ipv6_prefix = Some(value.into());
        self
    }

    /// Adds one ADC-Rule-Report.
    pub fn adc_rule_report(mut self, value: impl Into<AdcRuleReport>) -> Self {
        append(&mut self.optional.adc_rule_report, value.into());
        self
    }

    /// Adds any number of ADC-Rule-Report.
    pub fn adc_rule_reports(
        mut self,
        values: impl IntoIterator<Item = impl Into<AdcRuleReport>>,
    ) -> Self {
        self.optional.adc_rule_report.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Application-Detection-Information.
    pub fn application_detection_information(
        mut self,
        value: impl Into<ApplicationDetectionInformation>,
    ) -> Self {
        append(&mut self.optional.application_detection_information, value.into());
        self
    }

    /// Adds any number of Application-Detection-Information.
    pub fn application_detection_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<ApplicationDetectionInformation>>,
    ) -> Self {
        self.optional
            .application_detection_information
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Event-Trigger.
    pub fn event_trigger(mut self, value: impl Into<EventTrigger>) -> Self {
        append(&mut self.optional.event_trigger, value.into());
        self
    }

    /// Adds any number of Event-Trigger.
    pub fn event_triggers(
        mut self,
        values: impl IntoIterator<Item = impl Into<EventTrigger>>,
    ) -> Self {
        self.optional.event_trigger.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Event-Report-Indication.
    pub fn event_report_indication(
        mut self,
        value: impl Into<Box<EventReportIndication>>,
    ) -> Self {
        self.optional.event_report_indication = Some(value.into());
        self
    }

    /// Adds one Usage-Monitoring-Information.
    pub fn usage_monitoring_information(
        mut self,
        value: impl Into<UsageMonitoringInformation>,
    ) -> Self {
        append(&mut self.optional.usage_monitoring_information, value.into());
        self
    }

    /// Adds any number of Usage-Monitoring-Information.
    pub fn usage_monitoring_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<UsageMonitoringInformation>>,
    ) -> Self {
        self.optional
            .usage_monitoring_information
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Proxy-Info.
    pub fn proxy_info(mut self, value: impl Into<ProxyInfo>) -> Self {
        append(&mut self.optional.proxy_info, value.into());
        self
    }

    /// Adds any number of Proxy-Info.
    pub fn proxy_infos(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProxyInfo>>,
    ) -> Self {
        self.optional.proxy_info.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Route-Record.
    pub fn route_record(mut self, value: impl Into<DiameterIdentity>) -> Self {
        append(&mut self.optional.route_record, value.into());
        self
    }

    /// Adds any number of Route-Record.
    pub fn route_records(
        mut self,
        values: impl IntoIterator<Item = impl Into<DiameterIdentity>>,
    ) -> Self {
        self.optional.route_record.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Supported-Features.
    pub fn supported_features(mut self, value: impl Into<SupportedFeatures>) -> Self {
        append(&mut self.optional.supported_features, value.into());
        self
    }

    /// Adds any number of Supported-Features.
    pub fn supported_features_list(
        mut self,
        values: impl IntoIterator<Item = impl Into<SupportedFeatures>>,
    ) -> Self {
        self.optional.supported_features.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
