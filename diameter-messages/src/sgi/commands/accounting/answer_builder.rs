// @generated from dictionaries/sgi.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Time, Utf8String};
use crate::base::{
    AccountingRealtimeRequired, AccountingRecordType, FailedAvp, ProxyInfo, ResultCode,
};
use crate::nasreq::{NasPortType, ServiceType};
use crate::sgi::{AccountingAnswer, required};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`AccountingAnswer`]. `build` exists once all that is required is set: Session-Id,
/// Result-Code, Origin-Host, Origin-Realm, Accounting-Record-Type, Accounting-Record-Number.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AccountingAnswerBuilder<R = (Unset, Unset, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: AccountingAnswerOptional,
}

impl AccountingAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F> AccountingAnswerBuilder<(A, B, C, D, E, F)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> AccountingAnswerBuilder<(Set<Utf8String>, B, C, D, E, F)> {
        let (_, b, c, d, e, f) = self.required;
        AccountingAnswerBuilder {
            required: (Set(value.into()), b, c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Result-Code (required).
    pub fn result_code(
        self,
        value: impl Into<ResultCode>,
    ) -> AccountingAnswerBuilder<(A, Set<ResultCode>, C, D, E, F)> {
        let (a, _, c, d, e, f) = self.required;
        AccountingAnswerBuilder {
            required: (a, Set(value.into()), c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AccountingAnswerBuilder<(A, B, Set<DiameterIdentity>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        AccountingAnswerBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AccountingAnswerBuilder<(A, B, C, Set<DiameterIdentity>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        AccountingAnswerBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets Accounting-Record-Type (required).
    pub fn accounting_record_type(
        self,
        value: impl Into<AccountingRecordType>,
    ) -> AccountingAnswerBuilder<(A, B, C, D, Set<AccountingRecordType>, F)> {
        let (a, b, c, d, _, f) = self.required;
        AccountingAnswerBuilder {
            required: (a, b, c, d, Set(value.into()), f),
            optional: self.optional,
        }
    }

    /// Sets Accounting-Record-Number (required).
    pub fn accounting_record_number(
        self,
        value: u32,
    ) -> AccountingAnswerBuilder<(A, B, C, D, E, Set<u32>)> {
        let (a, b, c, d, e, _) = self.required;
        AccountingAnswerBuilder {
            required: (a, b, c, d, e, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AccountingAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::ResultCode<ResultCode>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::AccountingRecordType<AccountingRecordType>,
        F: required::AccountingRecordNumber<u32>,
    {
        let (a, b, c, d, e, f) = self.required;
        AccountingAnswer {
            session_id: a.value(),
            result_code: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            accounting_record_type: e.value(),
            accounting_record_number: f.value(),
            acct_application_id: self.optional.acct_application_id,
            user_name: self.optional.user_name,
            event_timestamp: self.optional.event_timestamp,
            error_message: self.optional.error_message,
            error_reporting_host: self.optional.error_reporting_host,
            failed_avp: self.optional.failed_avp,
            origin_state_id: self.optional.origin_state_id,
            nas_identifier: self.optional.nas_identifier,
            nas_ip_address: self.optional.nas_ip_address,
            nas_ipv6_address: self.optional.nas_ipv6_address,
            nas_port: self.optional.nas_port,
            nas_port_id: self.optional.nas_port_id,
            nas_port_type: self.optional.nas_port_type,
            service_type: self.optional.service_type,
            accounting_realtime_required: self.optional.accounting_realtime_required,
            acct_interim_interval: self.optional.acct_interim_interval,
            class: self.optional.class,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an Accounting-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct AccountingAnswerOptional {
    acct_application_id: Option<u32>,
    user_name: Option<Utf8String>,
    event_timestamp: Option<Time>,
    error_message: Option<Utf8String>,
    error_reporting_host: Option<DiameterIdentity>,
    failed_avp: Option<FailedAvp>,
    origin_state_id: Option<u32>,
    nas_identifier: Option<Utf8String>,
    nas_ip_address: Option<OctetString>,
    nas_ipv6_address: Option<OctetString>,
    nas_port: Option<u32>,
    nas_port_id: Option<Utf8String>,
    nas_port_type: Option<NasPortType>,
    service_type: Option<ServiceType>,
    accounting_realtime_required: Option<AccountingRealtimeRequired>,
    acct_interim_interval: Option<u32>,
    class: Vec<OctetString>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> AccountingAnswerBuilder<R> {
    /// Sets Acct-Application-Id.
    pub fn acct_application_id(mut self, value: u32) -> Self {
        self.optional.acct_application_id = Some(value);
        self
    }

    /// Sets User-Name.
    pub fn user_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.user_name = Some(value.into());
        self
    }

    /// Sets Event-Timestamp.
    pub fn event_timestamp(mut self, value: impl Into<Time>) -> Self {
        self.optional.event_timestamp = Some(value.into());
        self
    }

    /// Sets Error-Message.
    pub fn error_message(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.error_message = Some(value.into());
        self
    }

    /// Sets Error-Reporting-Host.
    pub fn error_reporting_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.error_reporting_host = Some(value.into());
        self
    }

    /// Sets Failed-AVP.
    pub fn failed_avp(mut self, value: impl Into<FailedAvp>) -> Self {
        self.optional.failed_avp = Some(value.into());
        self
    }

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
        self
    }

    /// Sets NAS-Identifier.
    pub fn nas_identifier(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.nas_identifier = Some(value.into());
        self
    }

    /// Sets NAS-IP-Address.
    pub fn nas_ip_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.nas_ip_address = Some(value.into());
        self
    }

    /// Sets NAS-IPv6-Address.
    pub fn nas_ipv6_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.nas_ipv6_address = Some(value.into());
        self
    }

    /// Sets NAS-Port.
    pub fn nas_port(mut self, value: u32) -> Self {
        self.optional.nas_port = Some(value);
        self
    }

    /// Sets NAS-Port-Id.
    pub fn nas_port_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.nas_port_id = Some(value.into());
        self
    }

    /// Sets NAS-Port-Type.
    pub fn nas_port_type(mut self, value: impl Into<NasPortType>) -> Self {
        self.optional.nas_port_type = Some(value.into());
        self
    }

    /// Sets Service-Type.
    pub fn service_type(mut self, value: impl Into<ServiceType>) -> Self {
        self.optional.service_type = Some(value.into());
        self
    }

    /// Sets Accounting-Realtime-Required.
    pub fn accounting_realtime_required(
        mut self,
        value: impl Into<AccountingRealtimeRequired>,
    ) -> Self {
        self.optional.accounting_realtime_required = Some(value.into());
        self
    }

    /// Sets Acct-Interim-Interval.
    pub fn acct_interim_interval(mut self, value: u32) -> Self {
        self.optional.acct_interim_interval = Some(value);
        self
    }

    /// Adds one Class.
    pub fn class(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.class, value.into());
        self
    }

    /// Adds any number of Class.
    pub fn classes(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.class.extend(values.into_iter().map(Into::into));
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
