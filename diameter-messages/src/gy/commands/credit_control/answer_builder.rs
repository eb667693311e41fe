// @generated from dictionaries/gy.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, DiameterUri, Utf8String};
use crate::base::{
    ExperimentalResult, FailedAvp, ProxyInfo, RedirectHostUsage, ResultCode,
};
use crate::credit_control::{
    CcRequestType, CcSessionFailover, CostInformation, CreditControlFailureHandling,
    DirectDebitingFailureHandling,
};
use crate::gy::{CreditControlAnswer, required};
use crate::rfc7683::OcSupportedFeatures;
use crate::ts32299::{
    LowBalanceIndication, MultipleServicesCreditControl, OcOlr, RemainingBalance,
    ServiceInformation,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`CreditControlAnswer`]. `build` exists once all that is required is set: Session-Id,
/// Result-Code, Origin-Host, Origin-Realm, CC-Request-Type, CC-Request-Number.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct CreditControlAnswerBuilder<
    R = (Unset, Unset, Unset, Unset, Set<u32>, Unset, Unset),
> {
    required: R,
    optional: CreditControlAnswerOptional,
}

impl CreditControlAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Set(4), Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G> CreditControlAnswerBuilder<(A, B, C, D, E, F, G)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> CreditControlAnswerBuilder<(Set<Utf8String>, B, C, D, E, F, G)> {
        let (_, b, c, d, e, f, g) = self.required;
        CreditControlAnswerBuilder {
            required: (Set(value.into()), b, c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Result-Code (required).
    pub fn result_code(
        self,
        value: impl Into<ResultCode>,
    ) -> CreditControlAnswerBuilder<(A, Set<ResultCode>, C, D, E, F, G)> {
        let (a, _, c, d, e, f, g) = self.required;
        CreditControlAnswerBuilder {
            required: (a, Set(value.into()), c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> CreditControlAnswerBuilder<(A, B, Set<DiameterIdentity>, D, E, F, G)> {
        let (a, b, _, d, e, f, g) = self.required;
        CreditControlAnswerBuilder {
            required: (a, b, Set(value.into()), d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> CreditControlAnswerBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G)> {
        let (a, b, c, _, e, f, g) = self.required;
        CreditControlAnswerBuilder {
            required: (a, b, c, Set(value.into()), e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 4 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> CreditControlAnswerBuilder<(A, B, C, D, Set<u32>, F, G)> {
        let (a, b, c, d, _, f, g) = self.required;
        CreditControlAnswerBuilder {
            required: (a, b, c, d, Set(value), f, g),
            optional: self.optional,
        }
    }

    /// Sets CC-Request-Type (required).
    pub fn cc_request_type(
        self,
        value: impl Into<CcRequestType>,
    ) -> CreditControlAnswerBuilder<(A, B, C, D, E, Set<CcRequestType>, G)> {
        let (a, b, c, d, e, _, g) = self.required;
        CreditControlAnswerBuilder {
            required: (a, b, c, d, e, Set(value.into()), g),
            optional: self.optional,
        }
    }

    /// Sets CC-Request-Number (required).
    pub fn cc_request_number(
        self,
        value: u32,
    ) -> CreditControlAnswerBuilder<(A, B, C, D, E, F, Set<u32>)> {
        let (a, b, c, d, e, f, _) = self.required;
        CreditControlAnswerBuilder {
            required: (a, b, c, d, e, f, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> CreditControlAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::ResultCode<ResultCode>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::AuthApplicationId<u32>,
        F: required::CcRequestType<CcRequestType>,
        G: required::CcRequestNumber<u32>,
    {
        let (a, b, c, d, e, f, g) = self.required;
        CreditControlAnswer {
            session_id: a.value(),
            result_code: b.value(),
            experimental_result: self.optional.experimental_result,
            origin_host: c.value(),
            origin_realm: d.value(),
            auth_application_id: e.value(),
            cc_request_type: f.value(),
            cc_request_number: g.value(),
            cc_session_failover: self.optional.cc_session_failover,
            multiple_services_credit_control: self
                .optional
                .multiple_services_credit_control,
            cost_information: self.optional.cost_information,
            low_balance_indication: self.optional.low_balance_indication,
            remaining_balance: self.optional.remaining_balance,
            credit_control_failure_handling: self
                .optional
                .credit_control_failure_handling,
            direct_debiting_failure_handling: self
                .optional
                .direct_debiting_failure_handling,
            oc_supported_features: self.optional.oc_supported_features,
            oc_olr: self.optional.oc_olr,
            redirect_host: self.optional.redirect_host,
            redirect_host_usage: self.optional.redirect_host_usage,
            redirect_max_cache_time: self.optional.redirect_max_cache_time,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            failed_avp: self.optional.failed_avp,
            service_information: self.optional.service_information,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Credit-Control-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct CreditControlAnswerOptional {
    experimental_result: Option<ExperimentalResult>,
    cc_session_failover: Option<CcSessionFailover>,
    multiple_services_credit_control: Vec<MultipleServicesCreditControl>,
    cost_information: Option<CostInformation>,
    low_balance_indication: Option<LowBalanceIndication>,
    remaining_balance: Option<RemainingBalance>,
    credit_control_failure_handling: Option<CreditControlFailureHandling>,
    direct_debiting_failure_handling: Option<DirectDebitingFailureHandling>,
    oc_supported_features: Option<OcSupportedFeatures>,
    oc_olr: Option<OcOlr>,
    redirect_host: Vec<DiameterUri>,
    redirect_host_usage: Option<RedirectHostUsage>,
    redirect_max_cache_time: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    failed_avp: Option<FailedAvp>,
    service_information: Option<Box<ServiceInformation>>,
    additional_avps: AdditionalAvps,
}

impl<R> CreditControlAnswerBuilder<R> {
    /// Sets Experimental-Result.
    pub fn experimental_result(mut self, value: impl Into<ExperimentalResult>) -> Self {
        self.optional.experimental_result = Some(value.into());
        self
    }

    /// Sets CC-Session-Failover.
    pub fn cc_session_failover(mut self, value: impl Into<CcSessionFailover>) -> Self {
        self.optional.cc_session_failover = Some(value.into());
        self
    }

    /// Adds one Multiple-Services-Credit-Control.
    pub fn multiple_services_credit_control(
        mut self,
        value: impl Into<MultipleServicesCreditControl>,
    ) -> Self {
        append(&mut self.optional.multiple_services_credit_control, value.into());
        self
    }

    /// Adds any number of Multiple-Services-Credit-Control.
    pub fn multiple_services_credit_controls(
        mut self,
        values: impl IntoIterator<Item = impl Into<MultipleServicesCreditControl>>,
    ) -> Self {
        self.optional
            .multiple_services_credit_control
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Cost-Information.
    pub fn cost_information(mut self, value: impl Into<CostInformation>) -> Self {
        self.optional.cost_information = Some(value.into());
        self
    }

    /// Sets Low-Balance-Indication.
    pub fn low_balance_indication(
        mut self,
        value: impl Into<LowBalanceIndication>,
    ) -> Self {
        self.optional.low_balance_indication = Some(value.into());
        self
    }

    /// Sets Remaining-Balance.
    pub fn remaining_balance(mut self, value: impl Into<RemainingBalance>) -> Self {
        self.optional.remaining_balance = Some(value.into());
        self
    }

    /// Sets Credit-Control-Failure-Handling.
    pub fn credit_control_failure_handling(
        mut self,
        value: impl Into<CreditControlFailureHandling>,
    ) -> Self {
        self.optional.credit_control_failure_handling = Some(value.into());
        self
    }

    /// Sets Direct-Debiting-Failure-Handling.
    pub fn direct_debiting_failure_handling(
        mut self,
        value: impl Into<DirectDebitingFailureHandling>,
    ) -> Self {
        self.optional.direct_debiting_failure_handling = Some(value.into());
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

    /// Sets OC-OLR.
    pub fn oc_olr(mut self, value: impl Into<OcOlr>) -> Self {
        self.optional.oc_olr = Some(value.into());
        self
    }

    /// Adds one Redirect-Host.
    pub fn redirect_host(mut self, value: impl Into<DiameterUri>) -> Self {
        append(&mut self.optional.redirect_host, value.into());
        self
    }

    /// Adds any number of Redirect-Host.
    pub fn redirect_hosts(
        mut self,
        values: impl IntoIterator<Item = impl Into<DiameterUri>>,
    ) -> Self {
        self.optional.redirect_host.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Redirect-Host-Usage.
    pub fn redirect_host_usage(mut self, value: impl Into<RedirectHostUsage>) -> Self {
        self.optional.redirect_host_usage = Some(value.into());
        self
    }

    /// Sets Redirect-Max-Cache-Time.
    pub fn redirect_max_cache_time(mut self, value: u32) -> Self {
        self.optional.redirect_max_cache_time = Some(value);
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

    /// Sets Failed-AVP.
    pub fn failed_avp(mut self, value: impl Into<FailedAvp>) -> Self {
        self.optional.failed_avp = Some(value.into());
        self
    }

    /// Sets Service-Information.
    pub fn service_information(
        mut self,
        value: impl Into<Box<ServiceInformation>>,
    ) -> Self {
        self.optional.service_information = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
