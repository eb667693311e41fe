// @generated from dictionaries/st.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Utf8String};
use crate::base::{ProxyInfo, VendorSpecificApplicationId};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::st::{TssfNotificationRequest, required};
use crate::ts29212::AdcRuleReport;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`TssfNotificationRequest`]. `build` exists once all that is required is set: Session-Id,
/// Vendor-Specific-Application-Id, Origin-Host, Origin-Realm, Destination-Realm, Destination-Host.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct TssfNotificationRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: TssfNotificationRequestOptional,
}

impl TssfNotificationRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F> TssfNotificationRequestBuilder<(A, B, C, D, E, F)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> TssfNotificationRequestBuilder<(Set<Utf8String>, B, C, D, E, F)> {
        let (_, b, c, d, e, f) = self.required;
        TssfNotificationRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Vendor-Specific-Application-Id (required).
    pub fn vendor_specific_application_id(
        self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> TssfNotificationRequestBuilder<
        (A, Set<VendorSpecificApplicationId>, C, D, E, F),
    > {
        let (a, _, c, d, e, f) = self.required;
        TssfNotificationRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> TssfNotificationRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        TssfNotificationRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> TssfNotificationRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        TssfNotificationRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> TssfNotificationRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F)> {
        let (a, b, c, d, _, f) = self.required;
        TssfNotificationRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f),
            optional: self.optional,
        }
    }

    /// Sets Destination-Host (required).
    pub fn destination_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> TssfNotificationRequestBuilder<(A, B, C, D, E, Set<DiameterIdentity>)> {
        let (a, b, c, d, e, _) = self.required;
        TssfNotificationRequestBuilder {
            required: (a, b, c, d, e, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> TssfNotificationRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::VendorSpecificApplicationId<VendorSpecificApplicationId>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationRealm<DiameterIdentity>,
        F: required::DestinationHost<DiameterIdentity>,
    {
        let (a, b, c, d, e, f) = self.required;
        TssfNotificationRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            vendor_specific_application_id: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_realm: e.value(),
            destination_host: f.value(),
            origin_state_id: self.optional.origin_state_id,
            adc_rule_report: self.optional.adc_rule_report,
            oc_supported_features: self.optional.oc_supported_features,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a TSSF-Notification-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct TssfNotificationRequestOptional {
    drmp: Option<Drmp>,
    origin_state_id: Option<u32>,
    adc_rule_report: Vec<AdcRuleReport>,
    oc_supported_features: Option<OcSupportedFeatures>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> TssfNotificationRequestBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
        self
    }

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
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

    /// Sets OC-Supported-Features.
    pub fn oc_supported_features(
        mut self,
        value: impl Into<OcSupportedFeatures>,
    ) -> Self {
        self.optional.oc_supported_features = Some(value.into());
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

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
