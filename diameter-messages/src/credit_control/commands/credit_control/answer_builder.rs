// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, DiameterUri, Time, Utf8String};
use crate::base::{FailedAvp, ProxyInfo, RedirectHostUsage, ResultCode};
use crate::credit_control::{
    CcRequestType, CcSessionFailover, CheckBalanceResult, CostInformation,
    CreditControlAnswer, CreditControlFailureHandling, DirectDebitingFailureHandling,
    FinalUnitIndication, GrantedServiceUnit, MultipleServicesCreditControl,
    QosFinalUnitIndication, required,
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
            origin_host: c.value(),
            origin_realm: d.value(),
            auth_application_id: e.value(),
            cc_request_type: f.value(),
            cc_request_number: g.value(),
            user_name: self.optional.user_name,
            cc_session_failover: self.optional.cc_session_failover,
            cc_sub_session_id: self.optional.cc_sub_session_id,
            acct_multi_session_id: self.optional.acct_multi_session_id,
            origin_state_id: self.optional.origin_state_id,
            event_timestamp: self.optional.event_timestamp,
            granted_service_unit: self.optional.granted_service_unit,
            multiple_services_credit_control: self
                .optional
                .multiple_services_credit_control,
            cost_information: self.optional.cost_information,
            final_unit_indication: self.optional.final_unit_indication,
            qos_final_unit_indication: self.optional.qos_final_unit_indication,
            check_balance_result: self.optional.check_balance_result,
            credit_control_failure_handling: self
                .optional
                .credit_control_failure_handling,
            direct_debiting_failure_handling: self
                .optional
                .direct_debiting_failure_handling,
            validity_time: self.optional.validity_time,
            redirect_host: self.optional.redirect_host,
            redirect_host_usage: self.optional.redirect_host_usage,
            redirect_max_cache_time: self.optional.redirect_max_cache_time,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            failed_avp: self.optional.failed_avp,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Credit-Control-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct CreditControlAnswerOptional {
    user_name: Option<Utf8String>,
    cc_session_failover: Option<CcSessionFailover>,
    cc_sub_session_id: Option<u64>,
    acct_multi_session_id: Option<Utf8String>,
    origin_state_id: Option<u32>,
    event_timestamp: Option<Time>,
    granted_service_unit: Option<GrantedServiceUnit>,
    multiple_services_credit_control: Vec<MultipleServicesCreditControl>,
    cost_information: Option<CostInformation>,
    final_unit_indication: Option<Box<FinalUnitIndication>>,
    qos_final_unit_indication: Option<Box<QosFinalUnitIndication>>,
    check_balance_result: Option<CheckBalanceResult>,
    credit_control_failure_handling: Option<CreditControlFailureHandling>,
    direct_debiting_failure_handling: Option<DirectDebitingFailureHandling>,
    validity_time: Option<u32>,
    redirect_host: Vec<DiameterUri>,
    redirect_host_usage: Option<RedirectHostUsage>,
    redirect_max_cache_time: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    failed_avp: Vec<FailedAvp>,
    additional_avps: AdditionalAvps,
}

impl<R> CreditControlAnswerBuilder<R> {
    /// Sets User-Name.
    pub fn user_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.user_name = Some(value.into());
        self
    }

    /// Sets CC-Session-Failover.
    pub fn cc_session_failover(mut self, value: impl Into<CcSessionFailover>) -> Self {
        self.optional.cc_session_failover = Some(value.into());
        self
    }

    /// Sets CC-Sub-Session-Id.
    pub fn cc_sub_session_id(mut self, value: u64) -> Self {
        self.optional.cc_sub_session_id = Some(value);
        self
    }

    /// Sets Acct-Multi-Session-Id.
    pub fn acct_multi_session_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.acct_multi_session_id = Some(value.into());
        self
    }

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
        self
    }

    /// Sets Event-Timestamp.
    pub fn event_timestamp(mut self, value: impl Into<Time>) -> Self {
        self.optional.event_timestamp = Some(value.into());
        self
    }

    /// Sets Granted-Service-Unit.
    pub fn granted_service_unit(mut self, value: impl Into<GrantedServiceUnit>) -> Self {
        self.optional.granted_service_unit = Some(value.into());
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

    /// Sets Final-Unit-Indication.
    pub fn final_unit_indication(
        mut self,
        value: impl Into<Box<FinalUnitIndication>>,
    ) -> Self {
        self.optional.final_unit_indication = Some(value.into());
        self
    }

    /// Sets QoS-Final-Unit-Indication.
    pub fn qos_final_unit_indication(
        mut self,
        value: impl Into<Box<QosFinalUnitIndication>>,
    ) -> Self {
        self.optional.qos_final_unit_indication = Some(value.into());
        self
    }

    /// Sets Check-Balance-Result.
    pub fn check_balance_result(mut self, value: impl Into<CheckBalanceResult>) -> Self {
        self.optional.check_balance_result = Some(value.into());
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

    /// Sets Validity-Time.
    pub fn validity_time(mut self, value: u32) -> Self {
        self.optional.validity_time = Some(value);
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

    /// Adds one Failed-AVP.
    pub fn failed_avp(mut self, value: impl Into<FailedAvp>) -> Self {
        append(&mut self.optional.failed_avp, value.into());
        self
    }

    /// Adds any number of Failed-AVP.
    pub fn failed_avps(
        mut self,
        values: impl IntoIterator<Item = impl Into<FailedAvp>>,
    ) -> Self {
        self.optional.failed_avp.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
